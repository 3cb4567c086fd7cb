/// The one style sheet of every page.
enum StyleSheet {
  /// The rules, with the company's accent for light and for dark.
  static func text(accent: Accent) -> String {
    """
    :root{--accent:\(accent.light);--on-accent:\(accent.onLight)}
    @media(prefers-color-scheme:dark){:root{--accent:\(accent.dark);--on-accent:\(accent.onDark)}}
    """ + rules
  }

  private static let rules = """

    :root{color-scheme:light dark;--bg:#fff;--panel:#f6f7f8;--ink:#16202a;--soft:#4a5866;\
    --line:#d5dbe1;--rule:#b3bfca;--data:#1f5f9e;--whisker:#7ea6cf;--warn:#9a4a00;--warnbg:#fff3e2;\
    --good:#1b6440;--goodbg:#e6f4ec;--watch:#5b3f9c;--watchbg:#f0ecfa;--mark:#ffe79a;\
    --h1:#eaf1f8;--h2:#cfe0f0;--h3:#a9c8e5;--h4:#79a9d4;--h5:#1f5f9e;--h5ink:#fff}
    @media(prefers-color-scheme:dark){:root{--bg:#11161c;--panel:#1a212a;--ink:#e8edf2;\
    --soft:#a9b6c3;--line:#33404d;--rule:#566574;--data:#7db7f0;--whisker:#4a7cae;--warn:#ffbe73;\
    --warnbg:#3a2a14;--good:#86d3a8;--goodbg:#15321f;--watch:#c5b3f5;--watchbg:#2a2340;\
    --mark:#6b5400;--h1:#18242f;--h2:#1d3345;--h3:#23486a;--h4:#2c659a;--h5:#7db7f0;\
    --h5ink:#0b1116}}
    *{box-sizing:border-box}
    html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,\
    "Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--bg);color:var(--ink);overflow-wrap:break-word}
    h1,h2,h3,.said p,dd,li,td,th{overflow-wrap:anywhere}td.num,th.num{overflow-wrap:normal}
    .weeks{list-style:none;padding:0}.weeks li{border-top:1px solid var(--line);padding:1rem 0}
    a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
    table a,.sub a,.tree a,.theme h3 a,.card h3 a{text-decoration-color:var(--rule)}
    .sub a{color:inherit}a:hover{text-decoration-color:currentColor}
    a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,\
    pre:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px;\
    border-radius:3px}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--bg);\
    padding:.5rem 1rem;z-index:9}
    .wrap{max-width:76rem;margin:0 auto;padding:0 1.25rem}
    .top{border-bottom:3px solid var(--accent)}
    .top .wrap{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;\
    padding-top:.75rem;padding-bottom:.75rem}
    .top img{max-height:2.25rem;max-width:12rem}
    .brand{font-weight:700}
    .top .when{color:var(--soft);margin-right:auto}
    nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 .25rem;margin:0;padding:0}
    nav a{display:inline-block;padding:.3rem .6rem;text-decoration:none;border-radius:.3rem}
    nav a:hover{text-decoration:underline}
    nav a[aria-current]{background:var(--accent);color:var(--on-accent)}
    main.wrap{padding-top:1.5rem;padding-bottom:3rem}
    h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 .5rem;letter-spacing:-.01em}
    h2{font-size:1.25rem;line-height:1.3;margin:0 0 .25rem}
    h3{font-size:1.05rem;line-height:1.35;margin:0 0 .25rem}
    *+h3{margin-top:1.25rem}li>h3,.two h3,.card h3,article h3{margin-top:0}
    p{margin:.35rem 0 .75rem;max-width:46rem}
    section{margin-top:2.5rem}
    .lead{font-size:1.1rem;max-width:52rem}
    .soft,.note,figcaption,.sub{color:var(--soft)}
    .note,.sub{font-size:.875rem}
    .num{text-align:right;font-variant-numeric:tabular-nums}
    .nowrap,.iv{white-space:nowrap}.iv{color:var(--soft);font-size:.92em}
    bdi{overflow-wrap:anywhere}
    .banner{border-left:.4rem solid var(--warn);background:var(--warnbg);padding:.75rem 1rem;\
    margin:1rem 0;border-radius:.25rem}
    .banner p:last-child{margin-bottom:0}
    .said{list-style:none;padding:0;margin:1rem 0 0}
    .said li{display:grid;grid-template-columns:9.75rem 1fr;gap:.15rem 1rem;padding:.6rem 0;\
    border-top:1px solid var(--line);align-items:baseline}
    .said li:first-child{font-size:1.2rem;line-height:1.4;border-top:0}
    .said p{margin:0;max-width:52rem}
    .chip{display:inline-block;font-size:.8rem;line-height:1.35;padding:.1rem .55rem;\
    border-radius:1rem;border:1px solid currentColor;color:var(--soft);white-space:nowrap;\
    justify-self:start}
    .chip.confirmed,.chip.worse,.chip.band-aid,.chip.moved{color:var(--warn);\
    background:var(--warnbg)}
    .chip.watch,.chip.new,.chip.too-early{color:var(--watch);background:var(--watchbg)}
    .chip.fix,.chip.held-so-far{color:var(--good);background:var(--goodbg)}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;\
    margin:1.25rem 0 0;padding:0}
    .facts{list-style:none}.facts li{background:var(--panel);border-radius:.5rem;padding:.65rem .85rem}
    .facts span{display:block;color:var(--soft);font-size:.85rem}
    .facts strong{display:block;font-size:1.35rem;font-weight:600;line-height:1.25;\
    font-variant-numeric:tabular-nums}
    .facts small{display:block;font-size:.8rem;color:var(--soft)}
    .kpis{display:grid;grid-template-columns:repeat(auto-fill,minmax(15.5rem,1fr));gap:.9rem;\
    list-style:none;margin:.75rem 0 0;padding:0}
    .kpis li{background:var(--panel);border-radius:.5rem;padding:.8rem 1rem;display:flex;\
    flex-direction:column}
    .kpis .value{font-size:1.5rem;font-weight:650;line-height:1.2;\
    font-variant-numeric:tabular-nums}
    .kpis h3{font-size:.95rem;font-weight:600;min-height:1.4em}
    .kpis p{margin:.1rem 0}.kpis svg{margin-top:auto}
    .scroll{overflow-x:auto;max-width:100%}
    table{border-collapse:collapse;width:100%;font-size:.94rem}
    caption{text-align:left;color:var(--soft);padding:.25rem 0;font-size:.875rem}
    th,td{padding:.45rem .6rem;text-align:left;vertical-align:top;\
    border-bottom:1px solid var(--line)}
    th:first-child,td:first-child{padding-left:0}
    th:last-child,td:last-child{padding-right:0}
    th.num,td.num{text-align:right}
    thead th{font-size:.82rem;line-height:1.3;color:var(--soft);font-weight:600;\
    vertical-align:bottom}
    thead th{overflow-wrap:normal}tbody th{font-weight:600}
    td .sub,th .sub{display:block;font-weight:400}
    th button{font:inherit;color:inherit;background:none;border:0;padding:0;\
    min-height:1.5rem;cursor:pointer;text-align:inherit}
    thead th.pic{padding-bottom:.55rem}
    th[aria-sort] button::after{content:" ▾"}th[aria-sort=ascending] button::after{content:" ▴"}
    .tools{display:flex;gap:.5rem;justify-content:flex-end;flex-wrap:wrap;margin:.25rem 0}
    .tools button,.tools input,.copy{font:inherit;font-size:.85rem;color:var(--ink);\
    background:var(--bg);border:1px solid var(--soft);border-radius:.3rem;padding:.2rem .6rem;\
    min-height:1.75rem}
    [hidden]{display:none!important}
    .tools label{font-size:.85rem}
    .tools.rest{justify-content:flex-start}
    .tools button,.copy{cursor:pointer}
    td.pic{width:22%;min-width:8rem}td.pic.small{width:9rem}
    svg{display:block;width:100%;overflow:visible}
    svg.bar{height:.8rem;margin:.3rem 0;min-width:3rem}
    svg.mark{height:1.5rem}svg.spark{height:2.1rem;min-width:5.5rem}
    .chip.rank{border:0;background:var(--accent);color:var(--on-accent);font-weight:700;\
    margin-right:.3rem}
    svg svg{height:100%}
    .track{fill:var(--line);opacity:.45}.fill{fill:var(--data)}.bar.off .fill{fill:var(--soft)}
    .axis{stroke:var(--line)}.whisker{stroke:var(--whisker);stroke-width:5;stroke-linecap:round}
    .dot{fill:var(--data);stroke:var(--bg);stroke-width:1.5}
    .reference{stroke:var(--ink);stroke-dasharray:2 3}
    .course{fill:none;stroke:var(--data);stroke-width:2;vector-effect:non-scaling-stroke;\
    stroke-linejoin:round}
    .grid{stroke:var(--line)}line.change{stroke:var(--warn);stroke-dasharray:4 3;stroke-width:1.5}
    text.change{fill:var(--warn);font-size:12px;font-weight:700}
    .usual{fill:var(--data);opacity:.14}.expected{stroke:var(--ink);stroke-width:2;stroke-dasharray:5 3}
    .chart{margin:1rem 0;max-width:52rem}
    figcaption{font-size:.9rem;font-weight:600;margin-bottom:.4rem}
    .plot{display:grid;grid-template-columns:auto 1fr;column-gap:.5rem}
    .plot .y{display:flex;flex-direction:column;justify-content:space-between;text-align:right;\
    font-size:.78rem;line-height:1;color:var(--soft);font-variant-numeric:tabular-nums}
    .plot .x{display:flex;font-size:.78rem;color:var(--soft);padding-top:.2rem}
    .plot .x span{flex:1 1 0;min-width:0;white-space:nowrap;display:flex;justify-content:center}
    svg.lines{height:11rem}
    .chart.flow{max-width:60rem}svg.flow{height:27rem}.flow .heads{display:grid;\
    grid-template-columns:26% 26%;justify-content:space-between;font-size:.82rem;color:var(--soft);font-weight:600}
    .flow .heads>:first-child{text-align:right}
    .flow path{fill:var(--data);opacity:.34}.flow path.home{fill:var(--soft);opacity:.2}
    .flow path.main{opacity:.75}.flow path:hover{opacity:1}.flow .place{fill:var(--ink)}
    .flow text{fill:var(--ink);font-size:13px}.flow tspan.soft{fill:var(--soft)}
    .flow .brief{display:none}
    .chart.wide{max-width:none}.multiples{list-style:none;margin:.5rem 0;padding:0;display:grid;\
    grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.75rem 1.5rem}
    .multiples li{border-top:1px solid var(--line);padding-top:.3rem;min-width:0;display:flex;\
    flex-direction:column}.multiples svg.spark{height:3.2rem;border-bottom:1px solid var(--rule);\
    margin-top:auto}.multiples .name{font-weight:600;font-size:.9rem;overflow-wrap:anywhere}
    figcaption .soft{font-weight:400}.role{display:block;font-size:.78rem;font-weight:700;\
    color:var(--soft);letter-spacing:.02em}
    td.pic.stairs{width:34%}
    .legend{list-style:none;margin:.5rem 0 0;padding:0;font-size:.875rem;color:var(--soft)}
    .key{display:inline-block;min-width:1.1rem;font-weight:700;color:var(--warn)}
    .key.dash{color:var(--ink)}
    details{margin:.5rem 0}
    summary{cursor:pointer;color:var(--accent);padding:.25rem 0;min-height:1.5rem}
    details.data table{width:auto;min-width:16rem}
    .heat td{text-align:center;vertical-align:middle;font-variant-numeric:tabular-nums;border:2px solid var(--bg);\
    padding:.45rem .3rem;min-width:3.6rem}
    .heat thead th{text-align:center;hyphens:auto;overflow-wrap:anywhere;max-width:6.5rem}
    .heat tbody th{vertical-align:middle}.heat tr.sum>*{border-top:1px solid var(--line)}
    .heat thead th:first-child{text-align:left}
    .heat td.num{text-align:right}
    .heat .h1{background:var(--h1)}.heat .h2{background:var(--h2)}.heat .h3{background:var(--h3)}
    .heat .h4{background:var(--h4);color:#0b1116}.heat .h5{background:var(--h5);\
    color:var(--h5ink)}
    @media(prefers-color-scheme:dark){.heat .h4{color:#fff}}
    .heat .own{outline:2px solid var(--ink);outline-offset:-3px}
    .heat td a{color:inherit}
    .tree,.tree ul{list-style:none;margin:0;padding:0}
    .l1{padding-left:1.4rem}.l2{padding-left:2.8rem}.tree details{margin:0 0 0 1.4rem}
    .tree details .l1{padding-left:0}.tree details .l2{padding-left:1.4rem}
    .tree .row{display:grid;grid-template-columns:22rem 1fr 8.5rem;gap:0 .8rem;\
    align-items:center;padding:.12rem 0}
    .tree .row>:last-child{text-align:right;font-variant-numeric:tabular-nums;\
    white-space:nowrap}
    .tree>li{margin:.5rem 0 .9rem}.tree>li>.row{font-weight:650}
    .tree>li:first-child>.row{border-bottom:1px solid var(--line);padding-bottom:.4rem}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));\
    gap:1rem;margin:.75rem 0}
    .card{border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1.1rem;min-width:0}
    .theme{border-top:1px solid var(--line);padding-top:1rem;margin-top:1.25rem}
    .quotes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));\
    gap:1rem;margin:.5rem 0}
    blockquote{margin:0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--whisker);\
    min-width:0}
    blockquote p{margin:0 0 .25rem;white-space:pre-line}
    blockquote footer{font-size:.82rem;color:var(--soft);overflow-wrap:anywhere}
    mark{background:var(--mark);color:inherit;padding:0 .1em;border-radius:.15em}
    .words{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem;margin:.35rem 0;padding:0}
    .words li{background:var(--panel);border:1px solid var(--line);border-radius:.3rem;\
    padding:0 .5rem;font-size:.875rem;overflow-wrap:anywhere}
    pre{background:var(--panel);border:1px solid var(--line);border-radius:.3rem;\
    padding:.6rem .8rem;overflow-x:auto;font-size:.85rem;max-width:100%}
    .two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));\
    gap:1.5rem 2.5rem}
    .two>*{min-width:0}
    .links{columns:3 14rem;list-style:none;padding:0;margin:.5rem 0}
    .links li{break-inside:avoid;padding:.15rem 0}
    .foot{border-top:1px solid var(--line);color:var(--soft);font-size:.85rem;padding:1rem 0 2rem}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
    white-space:nowrap}
    @media(max-width:44rem){
    html{font-size:15px}h1{font-size:1.5rem}.wrap{padding:0 1rem}
    .said li{grid-template-columns:1fr}
    .flow .brief{display:inline}.flow .long{display:none}.flow text{font-size:11px}
    svg.flow{height:22rem}.multiples{grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr))}
    .heat thead th span{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;\
    margin:0 auto;text-align:left}
    .heat thead th{vertical-align:bottom;padding:.2rem 0}
    .heat th,.heat td,.heat td.num{font-size:.78rem;min-width:0;padding:.35rem .12rem;\
    border-width:1px}.heat tbody th{hyphens:auto;overflow-wrap:anywhere;padding-right:.3rem}
    .heat .sub{display:none}
    .tree .row{grid-template-columns:1fr auto}.tree .row svg{grid-column:1/3;grid-row:2}
    table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;\
    clip-path:inset(50%)}
    table.stack,table.stack tbody,table.stack tr,table.stack th,table.stack td{display:block;\
    width:100%}
    table.stack tr{border-bottom:1px solid var(--line);padding:.6rem 0}
    table.stack th,table.stack td{border:0;padding:.1rem 0;text-align:left}
    table.stack td[data-head]::before{content:attr(data-head) ": ";color:var(--soft);\
    font-size:.85rem}
    table.stack td.pic::before{display:block}
    table.stack td.num{display:inline-block;width:auto;margin-right:1.1rem}
    table.stack td.pic{max-width:22rem}
    }
    @media print{
    @page{size:A4;margin:14mm}
    :root{color-scheme:light;--bg:#fff;--panel:#f6f7f8;--ink:#000;--soft:#3c4650;--line:#c4ccd3;--rule:#c4ccd3;\
    --data:#1f5f9e;--whisker:#7ea6cf;--warn:#9a4a00;--warnbg:#fff3e2;--good:#1b6440;\
    --goodbg:#e6f4ec;--watch:#5b3f9c;--watchbg:#f0ecfa;--mark:#ffe79a;--h1:#eaf1f8;--h2:#cfe0f0;\
    --h3:#a9c8e5;--h4:#79a9d4;--h5:#1f5f9e;--h5ink:#fff}
    html{font-size:9.5pt}.heat .h4{color:#0b1116}td,th{overflow-wrap:break-word}
    td.pic{min-width:5rem;width:16%}td.pic.small{width:6rem}.heat th,.heat td{font-size:8pt;\
    min-width:0;padding:.3rem .15rem}svg.flow{height:20rem}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    nav,.skip,.tools,.copy,.more{display:none}
    section{margin-top:1.25rem;break-inside:auto}
    h2,h3,summary{break-after:avoid}
    tr,blockquote,.card,.kpis li,figure,.multiples li,.said li,.facts li,.tree>li{break-inside:avoid}
    .heat{break-inside:avoid}.note,caption{break-after:avoid}
    details.data:not([open]),details:not([open]){display:none}
    a{color:inherit;text-decoration:none}.wrap{max-width:none;padding:0}
    .scroll{overflow:visible}
    }
    @media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    """
}
