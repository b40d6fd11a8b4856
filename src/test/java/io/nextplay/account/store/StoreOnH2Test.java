package io.nextplay.account.store;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StoreOnH2Test extends StoreContract {}
