package io.nextplay.portfolio.store;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PortfolioOnH2Test extends PortfolioContract {}
