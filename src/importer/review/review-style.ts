/** The page's style: the tokens of src/site/styles/tokens.css, here inline because the page is one private file. */
export const REVIEW_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--raised:#fff;--ink:#1b1a18;--muted:#625d54;--rule:#ddd7cb;--bed:#ece7dc;
--cinnabar:#b3261e;--cinnabar-wash:#f7e6e2;--blue:#12436d;--band:#dce4ec;--sand:#c9b899;--sand-edge:#8c7a55;--hatch:#8b8375;
--serif:'Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC','Songti SC',SimSun,serif;
--sans:'PingFang SC','Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei','Source Han Sans SC',sans-serif}
@media(prefers-color-scheme:dark){:root{--paper:#15181b;--raised:#1b1f23;--ink:#ece8e1;--muted:#aaa499;--rule:#34393e;
--bed:#262b30;--cinnabar:#ff8a7a;--cinnabar-wash:#3a2220;--blue:#8cb9e6;--band:#26333f;--sand:#7c6f57;--sand-edge:#a99a7b;--hatch:#8d887e}}
*{box-sizing:border-box}
body{margin:0;height:100vh;display:grid;grid-template-rows:auto 1fr auto;background:var(--paper);color:var(--ink);
font:1rem/1.65 var(--sans);font-variant-numeric:tabular-nums}
p,h1,h2,ol,ul,figure{margin:0;padding:0}
header{display:flex;flex-wrap:wrap;gap:.75rem 2rem;align-items:end;padding:1rem 1.5rem .875rem;border-bottom:1px solid var(--rule)}
.title{flex:1 1 24rem}
.kicker,.file,footer,.group,.rule,figcaption{font-size:.8125rem;color:var(--muted)}
h1{font:600 1.4375rem/1.35 var(--serif)}
nav{display:flex;flex-wrap:wrap;gap:.25rem}
button{font:inherit;font-size:.875rem;color:inherit;background:none;border:1px solid var(--rule);padding:.25rem .75rem;cursor:pointer}
button b{font-weight:400;color:var(--muted);margin-left:.125rem}
button[aria-pressed=true]{border-color:var(--blue);background:var(--band)}
button[aria-pressed=true] b{color:inherit}
.switch{font-size:.875rem;display:flex;gap:.375rem;align-items:center;padding:.25rem 0}
main{display:grid;grid-template-columns:minmax(0,1.45fr) minmax(22rem,1fr);min-height:0}
section{overflow:auto;min-height:0;scroll-padding:4rem}
#source{padding:1.5rem;background:var(--bed)}
#facts{border-left:1px solid var(--rule);background:var(--paper)}
.paper{background:var(--raised);padding:2rem 2rem 2rem 4rem;max-width:56rem;margin:auto;box-shadow:0 0 0 1px var(--rule)}
.paper p,.grid{position:relative;line-height:1.9;overflow-wrap:anywhere}
.no{position:absolute;left:-3.5rem;width:2.75rem;text-align:right;font-size:.75rem;line-height:1.9rem;color:var(--muted);user-select:none}
.grid{margin:.75rem 0;overflow-x:auto}
.grid{margin-left:-3.5rem}
td.row-no{border:0;width:2.75rem;min-width:2.75rem;padding-left:0;text-align:right;font-size:.75rem;color:var(--muted);user-select:none}
td.row-no+td{border-left:1px solid var(--rule)}
table{border-collapse:collapse;font-size:.875rem;line-height:1.5}
td{border:1px solid var(--rule);padding:.25rem .5rem;vertical-align:top}
td.number{white-space:nowrap;text-align:right}
.sheet{max-width:56rem;margin:0 auto 1.5rem}
.sheet svg{display:block;width:100%;height:auto;background:#fff;box-shadow:0 0 0 1px var(--rule)}
mark{background:var(--band);color:inherit;padding:.0625rem .1875rem;border-bottom:2px solid var(--blue);cursor:pointer}
rect.mark{fill:#12436d;fill-opacity:.12;stroke:#12436d;stroke-width:.8;cursor:pointer}
mark.on{background:var(--cinnabar-wash);border-color:var(--cinnabar)}
mark.here{outline:2px solid var(--cinnabar);outline-offset:1px}
rect.on{fill:#b3261e;fill-opacity:.14;stroke:#b3261e}
rect.here{stroke-width:2}
.unread{border-bottom:1px dotted var(--hatch);color:var(--muted)}
rect.unread{fill:none;stroke:#8b8375;stroke-width:.6;stroke-dasharray:1.5 1.5}
.hide-unread .unread{border-color:transparent;color:inherit;stroke:none}
.person{color:var(--muted);font-size:.8125rem}
rect.person{fill:#444}
aside{margin:1rem 1.25rem;padding:.75rem 1rem;border-left:3px solid var(--cinnabar);background:var(--cinnabar-wash);font-size:.875rem}
h2{font:600 1.0625rem/1.5 var(--serif)}
aside ul{padding-left:1.1em}
ol{list-style:none}
.entry{padding:.625rem 1.25rem;border-bottom:1px solid var(--rule);cursor:pointer;border-left:3px solid transparent}
.entry:hover{background:var(--raised)}
.entry.on{background:var(--raised);border-left-color:var(--cinnabar)}
.entry:focus-visible,button:focus-visible,section:focus-visible,.grid:focus-visible,a:focus-visible{outline:2px solid var(--blue);outline-offset:-2px}
.name{display:flex;gap:.5rem;align-items:baseline}
.name span:first-of-type{flex:1}
.name strong{font-weight:600;text-align:right;overflow-wrap:anywhere;max-width:60%}
.name .none,.none{font-weight:400;color:var(--muted)}
i{font-style:normal;font-size:.75rem;width:1em;display:inline-block}
i.conflict,i.doubt{color:var(--cinnabar)}
i.sound{color:var(--blue)}
i.missing{color:var(--hatch)}
.group,.mention{padding-left:1.25rem}
.mention{font-size:.8125rem;line-height:1.6;margin-top:.125rem;overflow-wrap:anywhere}
.mention a{color:var(--blue);text-underline-offset:.2em;white-space:nowrap}
q{quotes:'“' '”'}
.rule::before{content:'· '}
.why{display:block;color:var(--cinnabar)}
#none{padding:2rem 1.25rem;color:var(--muted)}
footer{padding:.375rem 1.5rem;border-top:1px solid var(--rule)}
@media(width<56rem){body{height:auto;display:block}main{display:flex;flex-direction:column}section{overflow:visible}
#facts{order:-1;border:0;border-bottom:1px solid var(--rule)}.paper{padding:1rem 1rem 1rem 3.5rem}footer{display:none}}
@media screen and (width<56rem){table{width:max-content}td{max-width:16em}td.first{position:sticky;left:0;max-width:8em;background:var(--raised)}
td.first::after{content:'';position:absolute;top:0;bottom:0;left:100%;width:.625rem;border-left:1px solid var(--rule);background:linear-gradient(to right,var(--raised) 30%,transparent)}}
@media print{:root{color-scheme:light;--paper:#fff;--bed:#fff;--raised:#fff;--ink:#000;--muted:#444}
body{height:auto;display:block;font-size:9.5pt}main{display:block}section{overflow:visible;padding:0!important;border:0!important}
nav,.switch,footer{display:none}.paper,.sheet svg{box-shadow:none}.entry{break-inside:avoid;padding:.25rem 0}.sheet{break-inside:avoid}
mark{background:none;font-weight:700}}
`;
