// initAll is a part of GOV.UK Frontend, which the build puts before this file.
document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

// Someone who leaves in a hurry does not want this page behind the back button.
document.querySelectorAll("[data-leave]").forEach((link) => link.addEventListener("click", (event) => {
	event.preventDefault();
	location.replace(link.href);
}));

// A passkey is asked for when the form is sent, and goes with it.
document.querySelectorAll("form[data-passkey]").forEach((form) => {
	const makes = form.dataset.passkey === "create";
	if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
		return;
	}
	form.hidden = false;
	form.parentElement.querySelector("[data-passkey-none]").hidden = true;
	form.addEventListener("submit", async (event) => {
		event.preventDefault();
		const options = JSON.parse(form.dataset.options);
		try {
			const credential = makes
				? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
				: await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
			form.elements.credential.value = JSON.stringify(credential.toJSON());
		} catch {
			// the person has changed their mind, or the device knows no passkey: the answer says so
		}
		form.submit();
	});
});
