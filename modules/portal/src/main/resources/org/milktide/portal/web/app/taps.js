// Keeps what is tapped while there is no connection. With one, the page's own form is sent as it is; should that fail
// on the way, the worker keeps the tap.
const taps = document.querySelector(".taps")?.closest("form");
const offlinePage = document.querySelector("[data-offline-log]");

// The same button pressed twice within this time was one tap of a tired thumb.
const DOUBLE_MS = 700;
let latest = { kind: null, time: 0 };

function isDouble(kind) {
  const again = latest.kind === kind && performance.now() - latest.time < DOUBLE_MS;
  latest = { kind, time: performance.now() };
  return again;
}

async function keepFrom(form, button) {
  const { event, action, kind, at, back, ...more } = Object.fromEntries(new FormData(form));
  const tap = {
    event: crypto.randomUUID(),
    kind: button.value,
    at: new Date().toISOString(),
    journey: journeyHere,
    more,
  };
  try {
    await keepTap(tap);
  } catch (refused) {
    say(waiting.dataset.notKept);
    return;
  }
  tellPages({ taken: 0 });
  sendInBackground();
  sendSoon();
}

if (waiting && taps && journeyHere && window.isSecureContext) {
  taps.addEventListener("submit", (submitted) => {
    if (offlinePage || !navigator.onLine) {
      submitted.preventDefault();
      if (!isDouble(submitted.submitter.value)) {
        keepFrom(taps, submitted.submitter);
      }
    }
  });
  // A page out of the browser's own memory would name an event that was sent before.
  addEventListener("pageshow", ({ persisted }) => {
    const event = taps.elements.namedItem("event");
    if (persisted && event) {
      event.value = crypto.randomUUID();
    }
  });
}

// At its own address the page only leads on; the worker brings it back in the place of what cannot be loaded.
if (offlinePage && !journeyHere && ownPage()) {
  location.replace(ownPage() + "/log");
} else if (offlinePage) {
  offlinePage.hidden = !journeyHere;
  document.querySelector("[data-no-page]").hidden = Boolean(journeyHere);
  for (const link of document.querySelectorAll("[data-own-page]")) {
    link.href = journeyHere ?? link.href;
  }
}
