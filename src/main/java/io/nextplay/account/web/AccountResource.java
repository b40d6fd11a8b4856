package io.nextplay.account.web;

import io.nextplay.account.Account;
import io.nextplay.account.AccountFacts;
import io.nextplay.account.EraseAccount;
import io.nextplay.account.Kept;
import io.nextplay.account.PatchAccount;
import io.nextplay.account.PutAccount;
import io.nextplay.account.ReadAccounts;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Accounts: what is known about customers. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
class AccountResource {

  private static final String MERGE_PATCH = "application/merge-patch+json";

  private final ReadAccounts read;
  private final PutAccount put;
  private final PatchAccount patch;
  private final EraseAccount erase;

  AccountResource(ReadAccounts read, PutAccount put, PatchAccount patch, EraseAccount erase) {
    this.read = read;
    this.put = put;
    this.patch = patch;
    this.erase = erase;
  }

  /** The book, page by page. */
  @GET
  public AccountPageResponse list(
      @QueryParam("limit") @DefaultValue("50") String limit,
      @QueryParam("after") @Nullable String after) {
    return AccountPageResponse.of(read.page(after, Query.limit(limit)));
  }

  /** One account. */
  @GET
  @Path("{id}")
  public RestResponse<AccountResponse> get(@PathParam("id") String id) {
    Account account = read.one(id);
    return about(account, ResponseBuilder.ok(AccountResponse.of(account)));
  }

  /** Stores an account with exactly these facts. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<AccountDecidedResponse> put(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    Kept kept = put.put(id, AccountFacts.of(id, JsonBody.object(body)), Revision.expected(ifMatch));
    return decided(kept, kept.isNew() ? Response.Status.CREATED : Response.Status.OK);
  }

  /** Changes some facts. */
  @PATCH
  @Path("{id}")
  @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
  public RestResponse<AccountDecidedResponse> patch(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    Kept kept = patch.patch(id, JsonBody.object(body), Revision.expected(ifMatch));
    return decided(kept, Response.Status.OK);
  }

  /** Erases all that is known about an account. */
  @DELETE
  @Path("{id}")
  public void erase(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    erase.erase(id, Revision.expected(ifMatch));
  }

  private static RestResponse<AccountDecidedResponse> decided(Kept kept, Response.Status status) {
    ResponseBuilder<AccountDecidedResponse> response =
        ResponseBuilder.create(status, AccountDecidedResponse.of(kept));
    if (status == Response.Status.CREATED) {
      response.location(UriBuilder.fromPath("/api/v1/accounts/{id}").build(kept.account().id()));
    }
    return about(kept.account(), response);
  }

  private static <T> RestResponse<T> about(Account account, ResponseBuilder<T> response) {
    if (account.decisionId() != null) {
      response.link("/api/v1/decisions/" + account.decisionId(), "decision");
    }
    return response.tag(Revision.tag(account)).lastModified(Date.from(account.updatedAt())).build();
  }
}
