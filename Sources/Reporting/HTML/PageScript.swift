/// The one script of every page.
///
/// Without it everything can be read; with it, long tables show their first rows and the rest when
/// asked, tables can be sorted, filtered and copied as CSV, and prefilled lines be copied.
enum PageScript {
  static let text = """

    (function(){"use strict";
    var d=document,words=d.body.dataset;
    function make(tag,text,parent){var e=d.createElement(tag);if(text)e.textContent=text;
    if(parent)parent.appendChild(e);return e}
    function say(text){var s=d.getElementById("status");if(s)s.textContent=text}
    function copy(text,button){function done(){var t=button.textContent;
    button.textContent=words.copied;say(words.copied);
    setTimeout(function(){button.textContent=t},1500)}
    function old(){var a=make("textarea",text,d.body);a.select();
    try{d.execCommand("copy");done()}finally{a.remove()}}
    if(navigator.clipboard&&window.isSecureContext)navigator.clipboard.writeText(text).then(done,old);
    else old()}
    function cell(c){var t=(c.dataset.v||c.textContent).replace(/\\s+/g," ").trim();
    if(!c.dataset.v&&/^[=+\\-@\\t\\r]/.test(t))t="'"+t;
    return /[",\\n]/.test(t)?'"'+t.replace(/"/g,'""')+'"':t}
    function csv(table){return Array.prototype.map.call(table.rows,function(r){
    return Array.prototype.filter.call(r.cells,function(c){return !c.classList.contains("pic")})
    .map(cell).join(",")}).join("\\r\\n")+"\\r\\n"}
    function key(row,i){var c=row.cells[i];if(!c)return"";
    if(c.dataset.v!==undefined)return parseFloat(c.dataset.v);
    return c.textContent.trim().toLocaleLowerCase()}
    function sort(table,i,th){var up=th.getAttribute("aria-sort")==="descending";
    table.querySelectorAll("th[aria-sort]").forEach(function(o){o.removeAttribute("aria-sort")});
    th.setAttribute("aria-sort",up?"ascending":"descending");
    var body=table.tBodies[0],rows=Array.prototype.slice.call(body.rows);
    rows.sort(function(a,b){var x=key(a,i),y=key(b,i),r;
    if(typeof x==="number"||typeof y==="number"){x=typeof x==="number"&&x===x?x:-Infinity;
    y=typeof y==="number"&&y===y?y:-Infinity;r=x-y}else r=x<y?-1:x>y?1:0;
    return up?r:-r});
    rows.forEach(function(r){body.appendChild(r)})}
    function fold(table,bar){var body=table.tBodies[0],few=8,all=body.rows.length<few+3,q="",b;
    function show(){Array.prototype.forEach.call(body.rows,function(r,i){
    r.hidden=q?r.textContent.toLocaleLowerCase().indexOf(q)<0:!all&&i>=few});
    if(b)b.hidden=all||!!q}
    if(body.rows.length>8){var f=make("input","",make("label",words.filter+" ",bar));
    f.type="search";
    f.addEventListener("input",function(){q=f.value.toLocaleLowerCase();show()})}
    if(!all){var after=make("div");after.className="tools rest";
    b=make("button",words.more.replace("{0}",body.rows.length-few),after);b.type="button";
    b.addEventListener("click",function(){all=true;show();
    var next=body.rows[few],a=next.querySelector("a");if(a)a.focus()});
    var at=table.closest(".scroll")||table;at.parentNode.insertBefore(after,at.nextSibling)}
    show();return show}
    d.querySelectorAll("table[data-tools]").forEach(function(table){
    var head=table.tHead&&table.tHead.rows[0];if(!head)return;
    Array.prototype.forEach.call(head.cells,function(th,i){
    if(th.classList.contains("pic")||!th.textContent.trim())return;
    var b=d.createElement("button");b.type="button";
    while(th.firstChild)b.appendChild(th.firstChild);th.appendChild(b);
    b.addEventListener("click",function(){sort(table,i,th);show()})});
    var bar=d.createElement("div");bar.className="tools";
    var show=fold(table,bar);
    var b=make("button",words.csv,bar);b.type="button";
    b.addEventListener("click",function(){copy(csv(table),b)});
    var at=table.closest(".scroll")||table;at.parentNode.insertBefore(bar,at)});
    d.querySelectorAll("pre.line").forEach(function(pre){var b=d.createElement("button");
    b.type="button";b.className="copy";b.textContent=words.copy;
    b.addEventListener("click",function(){copy(pre.textContent,b)});
    pre.parentNode.insertBefore(b,pre.nextSibling)});
    window.addEventListener("beforeprint",function(){
    d.querySelectorAll("details.print:not([open])").forEach(function(e){e.open=true;
    e.dataset.was="closed"})});
    window.addEventListener("afterprint",function(){
    d.querySelectorAll("details[data-was]").forEach(function(e){e.open=false;
    delete e.dataset.was})});
    })();
    """
}
