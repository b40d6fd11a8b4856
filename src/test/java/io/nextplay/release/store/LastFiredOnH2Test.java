package io.nextplay.release.store;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LastFiredOnH2Test extends LastFiredContract {}
