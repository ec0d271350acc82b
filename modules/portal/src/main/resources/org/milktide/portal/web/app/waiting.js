// Shows what waits on this device, lets it be taken back, and sends it as soon as that is possible.
const FIRST_PAUSE_MS = 5 * 1000;
const LONGEST_PAUSE_MS = 10 * 60 * 1000;

const waiting = document.querySelector("[data-waiting]");
let pause = FIRST_PAUSE_MS;
let next;

// Tries now, and again after pauses that grow.
async function sendSoon() {
  clearTimeout(next);
  if ((await sendKept()) > 0) {
    next = setTimeout(sendSoon, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  } else {
    pause = FIRST_PAUSE_MS;
  }
}

// The browser sends in the background where it can, also after the page was closed.
async function sendInBackground() {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.sync?.register(SENDING).catch(() => {});
}

function say(words) {
  waiting.querySelector("[role=status]").textContent = words;
}

const counted = (key, count) => waiting.dataset[key + (count === 1 ? "One" : "Many")].replace("{0}", count);

function describe({ kind, at }) {
  const button = document.querySelector(`.taps button[value="${CSS.escape(kind)}"]`);
  const time = new Date(at).toLocaleString(document.documentElement.lang, {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return `${time} · ${button?.textContent.trim() ?? kind}`;
}

function line(tap) {
  const row = waiting.querySelector("template").content.firstElementChild.cloneNode(true);
  const [words, button] = row.children;
  words.textContent = describe(tap);
  if (tap.refused) {
    words.append(" – ", waiting.dataset[tap.refused === 422 ? "refusedTime" : "refusedLink"]);
    button.textContent = waiting.dataset.seen;
  }
  button.setAttribute("aria-label", `${button.textContent}: ${words.textContent}`);
  button.addEventListener("click", () => takeBack(tap, button));
  return row;
}

async function takeBack(tap, button) {
  button.disabled = true;
  const mayBeThere = await alone(async () => {
    const kept = (await keptTaps()).find((one) => one.event === tap.event && one.kind === tap.kind);
    await dropTap(tap);
    return !tap.refused && (!kept || kept.tried);
  });
  tellPages({ taken: 0 });
  await showWaiting(0);
  say(mayBeThere ? waiting.dataset.maybe : tap.refused ? "" : waiting.dataset.takenBack);
}

async function showWaiting(taken) {
  const taps = (await keptTaps()).filter((tap) => tap.journey === journeyHere);
  const still = taps.filter((tap) => !tap.refused).length;
  waiting.querySelector("ul").replaceChildren(...taps.map(line));
  if (still > 0) {
    say(counted("kept", still));
  } else if (taken > 0) {
    say(counted("sent", taken));
  } else {
    say("");
  }
  waiting.querySelector("[data-again]").hidden = still > 0 || taken === 0;
}

if (waiting && window.isSecureContext) {
  document.querySelector(".taps")?.closest("form").after(waiting);
  new BroadcastChannel(SENDING).addEventListener("message", ({ data }) => showWaiting(data.taken));
  addEventListener("online", sendSoon);
  document.addEventListener("visibilitychange", () => document.hidden || sendSoon());
  // A browser that lets nothing be stored has nothing to send.
  showWaiting(0).then(sendSoon, () => {});
}
