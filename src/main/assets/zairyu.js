// initAll is a part of GOV.UK Frontend, which the build puts before this file.
document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

// Someone who leaves in a hurry does not want this page behind the back button.
document.querySelectorAll("[data-leave]").forEach((link) => link.addEventListener("click", (event) => {
	event.preventDefault();
	location.replace(link.href);
}));

// A long list can be narrowed by typing; without that, its groups are opened by hand.
document.querySelectorAll("[data-filter]").forEach((box) => {
	const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
	const items = [...box.closest("form").querySelectorAll(".govuk-radios__item")].map((item) => {
		const copy = item.cloneNode(true);
		const readings = [...copy.querySelectorAll("rt")].map((rt) => rt.textContent).join("");
		copy.querySelectorAll("rt, rp").forEach((mark) => mark.remove());
		return { item, text: fold(copy.textContent + " " + readings) };
	});
	const input = box.querySelector("input");
	const nothing = box.querySelector("[role=status] span");
	box.hidden = false;
	input.addEventListener("input", () => {
		const wanted = fold(input.value);
		items.forEach(({ item, text }) => item.hidden = !wanted.split(" ").every((word) => text.includes(word)));
		nothing.hidden = items.some(({ item }) => !item.hidden);
		box.closest("form").querySelectorAll(".zc-fold, .zc-group").forEach((group) => {
			group.hidden = !group.querySelector(".govuk-radios__item:not([hidden])");
			group.open = wanted !== "" || group.querySelector(":checked") !== null;
		});
	});
	input.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
});

// A tick with Shift held ticks all from the last one on.
document.querySelectorAll("#chosen").forEach((list) => {
	const boxes = [...list.querySelectorAll("[name=chosen]")];
	let last = 0;
	boxes.forEach((box, at) => box.addEventListener("click", (event) => {
		if (event.shiftKey) {
			boxes.slice(Math.min(at, last), Math.max(at, last) + 1).forEach((one) => one.checked = box.checked);
		}
		last = at;
	}));
	list.querySelector(".zc-range-hint").hidden = false;
});

// Sharing and copying are offered where the browser can do it.
document.querySelectorAll("[data-share]").forEach((button) => {
	button.hidden = !navigator.share;
	button.addEventListener("click", () => navigator.share({ url: button.dataset.share }).catch(() => {}));
});
document.querySelectorAll("[data-copy]").forEach((button) => {
	button.hidden = !navigator.clipboard;
	button.addEventListener("click", async () => {
		await navigator.clipboard.writeText(button.dataset.copy);
		button.textContent = button.dataset.done;
	});
});

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

// Whoever has typed for a long time is told before the sign-in ends. Another page prolongs it.
document.querySelectorAll("[data-ending]").forEach((box) => {
	const wait = () => setTimeout(() => box.hidden = false, box.dataset.ending * 1000);
	box.querySelector("a").addEventListener("click", () => {
		box.hidden = true;
		wait();
	});
	wait();
});
