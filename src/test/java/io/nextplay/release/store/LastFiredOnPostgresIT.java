package io.nextplay.release.store;

import io.nextplay.account.store.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class LastFiredOnPostgresIT extends LastFiredContract {}
