/// How customers speak of what IT owns. See ``LanguageFile`` for the notation.
let informationTechnologyLanguage = #"""
  # app-account
  @ sent-to-app
  - [only|just] wanted to [ask|tell you] [one thing|about my bill], [voice|recording] says ["download our app"|"visit the app"] [and hangs up|click, gone]
  - [app's|the app's] [chat|assistant] [offers|lists] [four|three] [topics|buttons], [mine isn't there|none fits], [then|and] ["please call"|a phone number]
  - [installed|downloaded] it [because the phone told me|as ordered], [needs|wants] [a newer android|an email I closed], [dead end|stuck]
  - [whole|entire] [afternoon|morning] [between|swapping] [phone line and app|app and phone line], [each|both] [send|point] me [to the other|away]
  - [ring|rang|phone] and [a voice|the menu|a recording] [says|tells me] use the app, [the app|it] [says|tells me] [ring|"call us"], [round and round|going in circles]
  - [forced|pushed|shoved] [onto|into] the app for [everything|a simple question], [it can't do it|it has no button for that|it crashes]
  - [the new phone thing|your robot] [texts|sends] a link to the app, [which|and it] [won't open|wants a password I never had|logs me out]
  - [I'm {age}|mum is {age}], [no smartphone|we don't do apps], [now|since {month}] [there's no other way|the phone just sends a link]
  - [app|chat bot in the app] [doesn't|never] [understand|understood] [a word|my question], [three menus|"did you mean"] and [back to start|nowhere to type]
  . [phone sends me to the app|app], app [sends me back|can't do it]
  . forced onto an app that [crashes|doesn't work]
  @ login
  - [can't|cannot|unable to] [get into|log in to|sign into] [my account|the app|the portal], [password|it] [not recognised|"something went wrong"|reset mail never comes]
  - [reset|changed] the password [{times}|again], [code|the six digits] [never arrives|expires before it comes|goes to my old mobile]
  - [locked|thrown] out [{when}|for "security"], [a day|{dur}] to [unlock|let me in], [need|needed] [a statement|to pay]
  - [face id|fingerprint|remember me] [stopped|broke] [since the update|{when}], [type it all every time|endless loop]
  . can't [log in|get in] [again|]
  . reset [email|code] never [comes|arrives]
  @ crashes
  - [app|it] [closes|crashes|freezes] [the second I open it|when I tap pay|on page two], [android|iphone|reinstalled {times}]
  - [website|site|portal] [down|times out|spins] [at weekends|whenever I want to pay|for {dur}]
  - [since the|last] update [white screen|everything in the wrong place|can't find my usage]
  . [app|site] [crashes|keeps freezing]
  . app [rubbish|useless] since update
  + [the app|app] is [really|very] [handy|slick|well made], [usage|paying|everything] at a [tap|glance]
  + [logging in|the new site] is [so quick|much better], [well done whoever built it|love the dark mode]
  + did [it all|everything] [online|on my phone] in [two|five] minutes, [no call needed|lovely]
  d Ich komme nicht [ins Konto|in die App], [der Code kommt nie|Passwort angeblich falsch]
  d [Am Telefon|Die Ansage] schickt mich in die App, die App sagt [bitte anrufen|Fehler]
  D Die App ist [übersichtlich|richtig gut gemacht]
  e No puedo [entrar en|acceder a] la aplicación, [el código no llega|da error siempre]
  e Por teléfono me mandan a la app y la app [me manda al teléfono|se cierra sola]
  E La aplicación es [muy cómoda|fácil y rápida]

  # account-details
  @ rekeyed-wrong
  - [surname|my name] [spelled|typed] wrong [{times}|on everything], [I spelled it out|it was right on the form|corrected it in {month}], [someone retypes it every time|different on each letter]
  - [house number|postcode|flat number] [typed|put in] [as {n}|wrong|back to front] by [somebody|your staff], [so|and] [post goes astray|the engineer went next door|the check failed]
  - [filled it in|typed it] [correctly|perfectly] online, [then somebody|and a person] [copied it|keyed it again] [wrong|with a typo], [why retype it|it's {year}]
  - [date of birth|phone number|email] [mistyped|has a wrong digit], [can't pass security|locked out of my own account|texts go to a stranger]
  . name [wrong|misspelt] [again|on everything]
  . [someone mistyped|typo in] my [address|email|number]
  @ not-synced
  - [changed|updated] my [address|mobile|email] [online|with chat] [{when}|{times}], [billing has the new one|one letter new], [engineers|the other lot|parcels] [still|have] the old
  - every [department|team] has [a different|another] [address|number|version] [for me|of us], [do you have five computers|sort your systems out]
  - [I'm|we're] [still|apparently] [Mr {agent}|my late wife|two customers] on [one screen|half your systems]
  . [address|email] right in one place, wrong in [another|three others]
  @ privacy
  - [got|received|can see] [another|someone else's|a stranger's] [bill|details|usage] [in my account|in my envelope|when I log in]
  - [deleted|asked you to delete] my [data|old account] [{dur} ago|in {month}], [still|yet] [mail|texts] [comes|arrive]
  - [marketing|texts|emails] [after|though] I [opted out|unsubscribed] [{times}|]
  . someone else's [details|bill] in my [account|envelope]
  + [change|changing] of [name after the wedding|address|number] [done|went through] [everywhere at once|in one go], [no repeating|neat]
  + [quick|careful] [fix|correction] of a [typo|wrong digit], [and checked the rest|good lad]
  d Mein Name ist [überall falsch geschrieben|trotz Korrektur wieder falsch], [jemand tippt das jedes Mal neu ab|auf jedem Brief anders]
  D Adressänderung [in einer Minute erledigt|hat überall geklappt]
  e Mi [apellido|dirección|correo] está mal [en todas las cartas|en cada sistema], [ya lo corregí {veces}|alguien lo teclea mal]
  E Cambié mi dirección [en un minuto|y quedó bien en todo]
  """#
