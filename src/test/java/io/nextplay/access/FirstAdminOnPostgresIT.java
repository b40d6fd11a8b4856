package io.nextplay.access;

import io.nextplay.account.store.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class FirstAdminOnPostgresIT extends FirstAdminContract {}
