package org.zairyu.check.web;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HeavyWorkTests {

	@Test
	void letsInAsManyAsThereArePlacesAndKeepsTheKindsApart() throws Exception {
		HeavyWork work = new HeavyWork(1, Duration.ofMillis(50));
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<String> first = threads.submit(() -> work.run(HeavyWork.Kind.PDF, () -> {
				begun.countDown();
				await(end);
				return "first";
			}));
			await(begun);
			assertThatExceptionOfType(TooBusyException.class)
				.isThrownBy(() -> work.run(HeavyWork.Kind.PDF, () -> "second"));
			assertThat(work.<String>run(HeavyWork.Kind.PASSWORD, () -> "other")).isEqualTo("other");
			end.countDown();
			assertThat(first.get()).isEqualTo("first");
		}
		assertThat(work.<String>run(HeavyWork.Kind.PDF, () -> "third")).isEqualTo("third");
	}

	@Test
	void givesAPlaceBackWhenTheWorkFails() {
		HeavyWork work = new HeavyWork(1, Duration.ZERO);
		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(IllegalArgumentException.class)
				.isThrownBy(() -> work.run(HeavyWork.Kind.PDF, () -> {
					throw new IllegalArgumentException();
				}));
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Finds code that forgets the limit. */
	@Test
	void nothingWritesAPdfOrHashesAPasswordWithoutALimit() {
		var all = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.zairyu.check");
		for (String costly : new String[] { "com.openhtmltopdf.pdfboxout.PdfRendererBuilder",
				"org.springframework.security.crypto.password.PasswordEncoder" }) {
			classes().that()
				.containAnyMethodsThat(com.tngtech.archunit.base.DescribedPredicate.describe("call " + costly,
						(method) -> method.getMethodCallsFromSelf()
							.stream()
							.anyMatch((call) -> call.getTargetOwner().isAssignableTo(costly)
									&& call.getName().matches("run|encode|matches"))))
				.should()
				.dependOnClassesThat(assignableTo(HeavyWork.class))
				.because("a flood of it would hold up every other page")
				.check(all);
		}
	}

}
