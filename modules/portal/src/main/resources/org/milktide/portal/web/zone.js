// Chooses the browser's own time zone where none was chosen yet. Without this script the form works as well.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const select of document.querySelectorAll("select[data-guess-zone]")) {
  if (select.value === "" && [...select.options].some((option) => option.value === zone)) {
    select.value = zone;
  }
}
