package io.nextplay.account.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.nextplay.DemoLoading;
import io.nextplay.Transactions;
import io.nextplay.account.AccountEvents;
import io.nextplay.account.Accounts;
import io.nextplay.portfolio.web.SmallBook;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@TestProfile(SmallBook.class)
@TestMethodOrder(OrderAnnotation.class)
class DemoLoadTest {

  private static final int COUNT = SmallBook.COUNT;

  @Inject DemoLoads loads;
  @Inject LoadDemoBook book;
  @Inject Accounts accounts;
  @Inject AccountEvents events;
  @Inject Transactions transactions;
  @Inject DemoLoading loading;

  @Test
  @Order(1)
  void theBookIsLoadedInTheBackground() throws InterruptedException {
    Instant patience = Instant.now().plus(Duration.ofSeconds(60));
    while (loads.pending().isPresent() && Instant.now().isBefore(patience)) {
      Thread.sleep(50);
    }
    assertThat(stored()).isEqualTo(COUNT);
  }

  @Test
  @Order(2)
  void anAccountIsDecidedWithItsEvents() {
    DemoAccount first = accountsOfBook().get(0);
    assertThat(transactions.run(() -> events.since(first.id(), Instant.EPOCH)))
        .hasSameSizeAs(first.events());
    given()
        .queryParam("trace", true)
        .get("/api/v1/accounts/" + first.id() + "/decision")
        .then()
        .statusCode(200)
        .body("accountId", equalTo(first.id()));
    given()
        .get("/api/v1/accounts/" + first.id() + "/decisions")
        .then()
        .body("decisions", hasSize(1));
  }

  @Test
  @Order(3)
  void aSecondStartChangesNothing() {
    book.run();
    assertThat(stored()).isEqualTo(COUNT);
    given()
        .get("/api/v1/accounts/" + accountsOfBook().get(0).id())
        .then()
        .header("ETag", equalTo("\"1\""));
  }

  @Test
  @Order(4)
  void aStoppedLoadGoesOnWhereItWasAndSaysHowFarItIs() throws InterruptedException {
    List<DemoAccount> lost = accountsOfBook().subList(50, COUNT);
    lost.forEach(each -> transactions.run(() -> accounts.erase(each.id())));
    transactions.run(
        () -> {
          loads.note(50);
          return 50;
        });
    CompletableFuture<Void> load = CompletableFuture.runAsync(book::run);
    Optional<DemoLoading.Progress> far = Optional.empty();
    while (far.isEmpty() && !load.isDone()) {
      Thread.sleep(1);
      far = loading.now();
    }
    load.join();
    assertThat(far).hasValueSatisfying(each -> assertThat(each.of()).isEqualTo(COUNT));
    assertThat(far.orElseThrow().loaded()).isBetween(50, COUNT);
    assertThat(loading.now()).isEmpty();
    given().get("/api/v1/me").then().body("demoLoading", nullValue());
    assertThat(stored()).isEqualTo(COUNT);
    assertThat(loads.pending()).isEmpty();
  }

  /** The book of the day that the load noted. */
  private List<DemoAccount> accountsOfBook() {
    DemoLoad note = transactions.run(() -> loads.findById(DemoLoad.ID));
    return DemoBook.accounts(SmallBook.SEED, COUNT, note.asOf).toList();
  }

  private int stored() {
    return transactions.run(() -> accounts.list(null, 1000)).size();
  }
}
