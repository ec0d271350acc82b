// Sends what waits, oldest first. The server knows a tap by its event id, so one that is sent again counts once; the
// lock spares two tabs and the worker from doing so at the same time.
const SENDING = "milktide-taps";
const SEND_MS = 20 * 1000;
const TAKEN = "taken";
const UNREACHABLE = "unreachable";
const REFUSED_FOR_GOOD = [404, 410, 422];

function alone(work) {
  return navigator.locks ? navigator.locks.request(SENDING, work) : work();
}

// Every page that shows what waits hears that it changed, this one too.
function tellPages(change) {
  const pages = new BroadcastChannel(SENDING);
  pages.postMessage(change);
  pages.close();
}

// TAKEN, UNREACHABLE or the status of an answer that is no yes.
async function sendTap({ journey, more, kind, at, event }) {
  try {
    const answer = await fetch(journey + "/log", {
      method: "POST",
      body: new URLSearchParams({ ...more, action: "tap", kind, at, event }),
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout?.(SEND_MS),
    });
    return answer.type === "opaqueredirect" || answer.ok ? TAKEN : answer.status;
  } catch (unreachable) {
    return UNREACHABLE;
  }
}

// How many still wait.
function sendKept() {
  return alone(async () => {
    let taken = 0;
    let refused = 0;
    for (const tap of (await keptTaps()).filter((one) => !one.refused)) {
      await markTap(tap, { tried: true });
      const answer = await sendTap(tap);
      if (answer === UNREACHABLE) {
        break;
      }
      if (answer === TAKEN) {
        taken += 1;
        await dropTap(tap);
      } else if (REFUSED_FOR_GOOD.includes(answer)) {
        refused += 1;
        await markTap(tap, { refused: answer });
      }
    }
    if (taken + refused > 0) {
      tellPages({ taken });
    }
    return (await keptTaps()).filter((one) => !one.refused).length;
  });
}
