// Where the installed app starts: leads to the page that this device keeps. An app with a storage of its own can be told
// by the link of a mail.
const start = document.querySelector("[data-start]");

if (start) {
  const kept = ownPage();
  if (kept) {
    location.replace(kept);
  }
  start.hidden = false;
  start.addEventListener("submit", (submitted) => {
    submitted.preventDefault();
    const pasted = start.elements.namedItem("link");
    const path = URL.canParse(pasted.value.trim()) ? new URL(pasted.value.trim()).pathname : "";
    const journey = familyPage(path);
    start.querySelector("[role=alert]").hidden = Boolean(journey);
    if (journey) {
      keepPage(journey);
      location.assign(journey);
    } else {
      pasted.focus();
    }
  });
}

// A page that is gone, or whose journey ended: nothing of it stays here.
const gone = document.querySelector("[data-forget]");
const goneJourney = gone && (gone.dataset.forget || familyPage(location.pathname));

if (goneJourney) {
  forgetPage(goneJourney).then((lost) => {
    gone.hidden &&= lost === 0;
  });
}
