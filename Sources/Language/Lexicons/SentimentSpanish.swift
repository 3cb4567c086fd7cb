/// Spanish valences, folded (`é` as `e`, `ñ` as `n`).
enum SentimentSpanish {
  static let valences: [(Double, String)] = [
    (
      3.2,
      """
      excelente excelentes perfecto perfecta perfectamente genial fantastico fantastica maravilloso
      maravillosa increible estupendo estupenda excepcional inmejorable impecable encanta encanto mejor
      mejores
      """
    ),
    (
      2.2,
      """
      bueno buena buenos buenas buen bien amable amables amabilidad profesional profesionales
      profesionalidad satisfecho satisfecha contento contenta feliz gracias recomiendo recomendable
      recomendaria agradable eficiente eficaz atento atenta simpatico simpatica agradecido agradecida
      """
    ),
    (
      1.4,
      """
      rapido rapida rapidez rapidamente facil facilmente sencillo claro clara limpio limpia puntual
      resuelto solucionado comodo correcto funciona educado cercano
      """
    ),
    (
      -0.9,
      """
      lento lenta espera esperar esperando esperado tarde retraso retrasos caro cara problema problemas
      error errores equivocado equivocada equivocado dificil complicado falta faltan lamentablemente
      reclamacion queja todavia aun averia
      """
    ),
    (
      -2,
      """
      malo mala malos malas mal decepcionado decepcionada decepcionante decepcion desagradable
      incompetente incompetentes insatisfecho insatisfecha maleducado maleducada grosero arrogante
      frustrante frustrado frustrada roto rota defectuoso defectuosa danado sucio sucia inutil
      inaceptable perdido perdida ignoran harto harta enfadado
      """
    ),
    (
      -3.2,
      """
      pesimo pesima pesimos horrible terrible fatal desastre desastroso lamentable vergonzoso verguenza
      estafa timo ladrones peor robo asqueroso indignante furioso
      """
    ),
  ]

  static let phrases: [(Double, String)] = [
    (
      2.2,
      "ningun|sin problema|problemas|queja|quejas\nno tengo|tuve|hay|hubo ninguna|ningun|queja|quejas|problema|problemas\nnada que objetar|mejorar\nno me puedo|quejo quejar\nmuchas gracias"
    ),
    (1.0, "no esta? mal|malo"),
    (
      -2.2,
      "sigo|seguimos esperando|sin\ntodavia|aun no|sin\ntercera|segunda|cuarta|enesima vez\ndesde hace semanas|meses\nno funciona|sirve|responden|contestan|llego|llega|recibi|recomiendo|contesta\nnadie me? sabe|contesta|responde|responsable|ayuda\nnunca mas\nninguna respuesta|solucion|ayuda\ndemasiado tiempo|caro|lento|tarde\nno estoy|es|fue satisfecho|contento|bueno|aceptable|normal"
    ),
  ]
}
