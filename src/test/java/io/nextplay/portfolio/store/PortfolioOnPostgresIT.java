package io.nextplay.portfolio.store;

import io.nextplay.account.store.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class PortfolioOnPostgresIT extends PortfolioContract {}
