// What this device keeps: which family's page is its own, and what was tapped without a connection.
const OWN_PAGE = "milktide.journey";
const FORGOTTEN = "milktide.forgotten";

// The family whose page this is, or would be with a connection.
const journeyHere = familyPage(location.pathname);

const isInstalled = () => matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;

// Some browsers refuse to store anything: then nothing is kept, and /app asks for the link.
function stored(key) {
  try {
    return localStorage.getItem(key);
  } catch (refused) {
    return null;
  }
}

function store(key, value) {
  try {
    if (value === null) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, value);
    }
  } catch (refused) {
    // As above.
  }
}

const ownPage = () => familyPage(stored(OWN_PAGE));

function keepPage(journey) {
  store(FORGOTTEN, null);
  store(OWN_PAGE, journey);
}

// The installed app keeps its page by itself, but not again after the parent had it forgotten.
function keepPageOfApp(journey) {
  if (isInstalled() && stored(FORGOTTEN) === null) {
    keepPage(journey);
  }
}

// Resolves with how many taps had been waiting.
async function forgetPage(journey) {
  if (ownPage() === journey) {
    store(OWN_PAGE, null);
  }
  const waiting = (await keptTaps()).filter((tap) => tap.journey === journey);
  await Promise.all(waiting.map(dropTap));
  tellPages({ taken: 0 });
  return waiting.length;
}
