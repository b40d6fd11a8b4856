package io.nextplay.access.store;

import io.nextplay.account.store.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class AccessOnPostgresIT extends AccessContract {}
