// The demo's page: asks for the state once a second and puts what is new into place.
"use strict";

const EVERY = 1000;
const $ = (id) => document.getElementById(id);
const make = (name, className, text) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};
const say = (node, text) => {
  if (node.textContent !== text) node.textContent = text;
};

let firstLook = true;
let ownShown = "";
let toldShown = -1;
let dueTouched = false;

async function send(path, body) {
  const answer = await fetch("/dev/demo/" + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body || {}),
  });
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(json.detail || "That did not work (" + answer.status + ").");
  show(json);
}

async function look() {
  try {
    const answer = await fetch("/dev/demo/state");
    if (!answer.ok) throw new Error("answer " + answer.status);
    show(await answer.json());
  } catch (failure) {
    complain($("problem"), "The demo does not answer. Is it still running?");
  }
  setTimeout(look, EVERY);
}

function complain(node, text) {
  node.hidden = !text;
  say(node, text || "");
}

function show(state) {
  showClock(state.clock);
  showPhases(state.phases, state.clock.position);
  for (const family of state.families) showFamily(family, state.clock.position);
  showOwn(state.own);
  firstLook = false;
}

function showClock(clock) {
  say($("date"), clock.date);
  say($("time"), clock.time);
  say($("place"), clock.place);
  say($("play"), clock.running ? "Pause" : "Go");
  const ended = clock.position >= 1 ? "The sample families’ story ends here. " : "";
  say($("pace"), ended + (clock.running ? "Time goes by at " : "Paused. Go moves it on at ") + clock.pace + ".");
  $("birth").disabled = !clock.birthAhead;
  complain($("problem"), clock.problem);
  if (!dueTouched && document.activeElement !== $("due")) $("due").value = clock.suggestedDue;
}

function showPhases(phases, position) {
  const bar = $("phases");
  if (!bar.firstChild) {
    const track = make("div", "track");
    track.append(make("div", "done"));
    const names = make("div", "names");
    phases.forEach((phase, index) => {
      const name = make("span", "", phase.name);
      const to = index + 1 < phases.length ? phases[index + 1].from : 1;
      name.style.left = phase.from * 100 + "%";
      name.style.maxWidth = (to - phase.from) * 100 + "%";
      names.append(name);
    });
    bar.append(track, names);
  }
  bar.querySelector(".done").style.transform = "scaleX(" + position + ")";
  bar.querySelectorAll(".names span").forEach((name, index) => {
    const to = index + 1 < phases.length ? phases[index + 1].from : 1.01;
    name.classList.toggle("on", position >= phases[index].from && position < to);
  });
}

function familyCard(family) {
  const card = make("article", "family");
  card.id = "family-" + family.ref;
  const title = make("h3", "", family.name);
  title.id = card.id + "-name";
  card.setAttribute("aria-labelledby", title.id);
  const who = make("div", "who");
  who.append(title, make("span", "soft", family.place));
  const rail = make("div", "rail");
  rail.setAttribute("aria-hidden", "true");
  rail.append(make("div", "so-far"), make("div", "here"));
  const more = make("button", "more", "");
  more.type = "button";
  more.hidden = true;
  const list = make("ol", "entries short");
  more.addEventListener("click", () => {
    list.classList.toggle("short");
    nameMore(more, list);
  });
  card.append(who, make("p", "about", family.about), make("p", "stage"), rail, list, more);
  $("families").append(card);
  return card;
}

function nameMore(more, list) {
  const shown = matchMedia("(max-width: 44rem)").matches ? 4 : 6;
  more.hidden = list.children.length <= shown;
  more.setAttribute("aria-expanded", String(!list.classList.contains("short")));
  say(more, list.classList.contains("short") ? "Show all " + list.children.length : "Show the latest");
}

function showFamily(family, position) {
  const card = $("family-" + family.ref) || familyCard(family);
  say(card.querySelector(".stage"), family.stage);
  // After a loss the line stops where it was, and stays empty.
  const quiet = family.entries.find((entry) => entry.quiet);
  card.querySelector(".stage").classList.toggle("quiet", Boolean(quiet));
  const upTo = quiet ? Math.min(quiet.position, position) : position;
  card.querySelector(".so-far").style.transform = "scaleX(" + upTo + ")";
  card.querySelector(".here").style.left = position * 100 + "%";
  const list = card.querySelector(".entries");
  showEntries(list, family.entries, card.querySelector(".rail"));
  nameMore(card.querySelector(".more"), list);
}

/** Adds what is new to a list with the latest on top; a mail's titles may be known a moment later. */
function showEntries(list, entries, rail) {
  entries.forEach((entry, index) => {
    let item = [...list.children].find((child) => child.dataset.key === entry.key);
    if (!item) {
      item = entryItem(entry);
      const olderThanNew = list.children[list.children.length - index] || null;
      list.insertBefore(item, olderThanNew);
      if (rail && !entry.quiet) rail.append(dot(entry));
    }
    showTitles(item.querySelector(".entry"), entry.titles);
  });
}

/** One line a title: a mail may bring several. */
function showTitles(body, titles) {
  const shown = [...body.querySelectorAll(".title")].map((title) => title.textContent);
  if (shown.join("\n") === titles.join("\n")) return;
  body.querySelectorAll(".title").forEach((title) => title.remove());
  body.append(...titles.map((title) => make("span", "title", title)));
}

function titlesOf(item) {
  return [...item.querySelectorAll(".title")].map((title) => title.textContent).join(" · ");
}

/** Only once: an entry that a longer list hid must not arrive again when it comes back into sight. */
function arriving(node) {
  if (firstLook) return node;
  node.classList.add("fresh");
  setTimeout(() => node.classList.remove("fresh"), 1500);
  return node;
}

function entryItem(entry) {
  const item = arriving(make("li"));
  item.dataset.key = entry.key;
  const body = make(entry.mail ? "button" : "div", "entry" + (entry.quiet ? " quiet" : ""));
  if (entry.mail) {
    body.type = "button";
    body.setAttribute("aria-haspopup", "dialog");
    body.addEventListener("click", () => read(entry.mail, entry.at, titlesOf(item)));
  }
  body.append(make("span", "at", entry.at));
  item.append(body);
  return item;
}

/** For the mouse only: the same mail is a button in the list. */
function dot(entry) {
  const mark = arriving(make("span", "dot" + (entry.mail ? "" : " told")));
  mark.style.left = entry.position * 100 + "%";
  mark.title = entry.at + ": " + entry.titles.join(" · ");
  if (entry.mail) mark.addEventListener("click", () => read(entry.mail, entry.at, entry.titles.join(" · ")));
  return mark;
}

function read(mail, at, title) {
  say($("mail-at"), at);
  say($("mail-title"), title);
  $("mail-frame").src = "/dev/inbox/html/" + encodeURIComponent(mail);
  $("mail-more").href = "/dev/inbox/read/" + encodeURIComponent(mail);
  $("mail").showModal();
}

function showOwn(own) {
  $("own").hidden = !own;
  if (!own) return;
  if (ownShown !== own.ref) {
    ownShown = own.ref;
    toldShown = -1;
    $("mails").replaceChildren();
    say($("start").querySelector("button"), "Start another");
  }
  say($("own-stage"), own.stage);
  $("own-stage").classList.toggle("quiet", own.lost);
  say($("own-facts"), "Due " + own.due + ", " + own.place + ".");
  $("own-page").href = own.page;
  for (const press of own.presses) {
    document.querySelector("[data-deed='" + press.code + "']").disabled = !press.possible;
  }
  $("feeds-hint").hidden = own.lost;
  showPlan(own);
  showEntries($("mails"), own.mails, null);
  say($("mails-words"), own.mails.length ? "" : "No mail yet.");
  showTold(own.told);
}

function showPlan(own) {
  const list = $("plan");
  const lines = own.plan.map((ahead) => ahead.at + ahead.title).join("\n");
  if (list.dataset.lines !== lines) {
    list.dataset.lines = lines;
    list.replaceChildren(...own.plan.map((ahead) => {
      const item = make("li");
      item.append(make("span", "at", ahead.at), make("span", "", ahead.title));
      return item;
    }));
  }
  const words = $("plan-words");
  if (own.lost) {
    say(words, "We are so sorry. Nothing is planned any more, and nothing will be sent.");
  } else {
    say(words, own.plan.length ? "What comes, as things stand now:" : "Nothing more is planned, as things stand now.");
  }
}

function showTold(told) {
  if (told.length === toldShown) return;
  toldShown = told.length;
  $("told").replaceChildren(...told.map((one) => {
    const item = make("li");
    const head = make("div", "head");
    const copy = make("button", "", "Copy");
    copy.type = "button";
    copy.setAttribute("aria-label", "Copy the line for: " + one.words);
    copy.addEventListener("click", () => copyLine(copy, one.line));
    head.append(make("strong", "", one.words), copy);
    const line = make("pre", "", one.line);
    line.tabIndex = 0;
    item.append(head, line);
    return item;
  }));
}

async function copyLine(button, line) {
  try {
    await navigator.clipboard.writeText(line);
    say(button, "Copied");
  } catch (refused) {
    const range = document.createRange();
    range.selectNodeContents(button.closest("li").querySelector("pre"));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    say(button, "Selected");
  }
  setTimeout(() => say(button, "Copy"), 2000);
}

/** While it is being worked on, a button takes no second press. */
async function press(button, path, body, where) {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  complain(where, "");
  try {
    await send(path, body);
  } catch (failure) {
    complain(where, failure.message);
  } finally {
    button.removeAttribute("aria-busy");
  }
}

$("play").addEventListener("click", () =>
  press($("play"), $("play").textContent === "Go" ? "go" : "pause", {}, $("problem")));
for (const button of document.querySelectorAll("[data-move]")) {
  button.addEventListener("click", () => press(button, button.dataset.move, {}, $("problem")));
}
for (const button of document.querySelectorAll("[data-deed]")) {
  button.addEventListener("click", () => press(button, "own/" + button.dataset.deed, {}, $("own-problem")));
}
$("due").addEventListener("input", () => { dueTouched = true; });
$("start").addEventListener("submit", (event) => {
  event.preventDefault();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  dueTouched = false;
  press($("start").querySelector("button"), "own", { due: $("due").value, zone }, $("own-problem"));
});
$("mail-close").addEventListener("click", () => $("mail").close());
$("mail").addEventListener("click", (event) => {
  if (event.target === $("mail")) $("mail").close();
});
$("mail").addEventListener("close", () => { $("mail-frame").src = "about:blank"; });
look();
