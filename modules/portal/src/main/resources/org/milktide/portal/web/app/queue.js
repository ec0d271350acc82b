// The taps that wait on this device until the server has them. A tap is { event, kind, at, journey, more, tried, refused }:
// the UUID made at the tap, what was tapped, when (an ISO instant), the path of the family's page, the form's other
// fields, whether it was sent before without an answer, and the status with which it was refused for good.
const DATABASE = "milktide";
const TAPS = "taps";

// One transaction; resolves with what `work` asked for, once it is on the disk.
function inQueue(mode, work) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore(TAPS, { keyPath: ["event", "kind"] });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const turn = database.transaction(TAPS, mode, { durability: "strict" });
      const asked = work(turn.objectStore(TAPS));
      turn.oncomplete = () => resolve(asked.result);
      turn.onabort = () => reject(turn.error);
      database.close();
    };
  });
}

function keepTap(tap) {
  return inQueue("readwrite", (taps) => taps.put(tap));
}

function dropTap(tap) {
  return inQueue("readwrite", (taps) => taps.delete([tap.event, tap.kind]));
}

// Changes a tap, unless it was taken back or forgotten meanwhile.
function markTap(tap, changes) {
  return inQueue("readwrite", (taps) => {
    const asked = taps.get([tap.event, tap.kind]);
    asked.onsuccess = () => asked.result && taps.put({ ...asked.result, ...changes });
    return asked;
  });
}

// Oldest first.
async function keptTaps() {
  const all = await inQueue("readonly", (taps) => taps.getAll());
  return all.sort((one, other) => (one.at < other.at ? -1 : 1));
}
