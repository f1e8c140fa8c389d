import { initAll } from "./govuk.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

// Someone who leaves in a hurry does not want this page behind the back button.
document.querySelectorAll("[data-leave]").forEach((link) => link.addEventListener("click", (event) => {
	event.preventDefault();
	location.replace(link.href);
}));
