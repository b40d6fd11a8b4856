package io.nextplay.account.web;

import io.nextplay.Role;
import io.nextplay.account.Account;
import io.nextplay.account.AccountFacts;
import io.nextplay.account.EraseAccount;
import io.nextplay.account.Kept;
import io.nextplay.account.PatchAccount;
import io.nextplay.account.PutAccount;
import io.nextplay.account.ReadAccounts;
import io.nextplay.decision.web.Query;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Accounts: what is known about customers. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.VIEWER, Role.CLIENT})
@Tag(name = "Accounts", description = "What is known about customers; every change is decided anew")
class AccountResource {

  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final String ID = "What the account's own system calls it";
  private static final String IF_MATCH =
      "The `ETag` that was read last; the change is refused when somebody else was faster";

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
  @Operation(
      operationId = "listAccounts",
      summary = "The stored accounts, page by page",
      description = "In the order of their ids.")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = AccountPageResponse.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  public AccountPageResponse list(
      @Parameter(description = Query.LIMIT, schema = @Schema(implementation = Integer.class))
          @QueryParam("limit")
          @DefaultValue("50")
          String limit,
      @Parameter(description = Query.AFTER) @QueryParam("after") @Nullable String after) {
    return AccountPageResponse.of(read.page(after, Query.limit(limit)));
  }

  /** One account. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getAccount",
      summary = "What is stored about an account",
      description =
          "The `ETag` is its revision, for `If-Match` on a change; the `Link` with `rel=decision`"
              + " leads to the decision of its last change.")
  @APIResponse(
      responseCode = "200",
      description = "The account",
      headers = @Header(name = "ETag", description = "The revision, such as \"3\""),
      content = @Content(schema = @Schema(implementation = AccountResponse.class)))
  public RestResponse<AccountResponse> get(
      @Parameter(description = ID) @PathParam("id") String id) {
    Account account = read.one(id);
    return about(account, ResponseBuilder.ok(AccountResponse.of(account)));
  }

  /** Stores an account with exactly these facts. */
  @PUT
  @RolesAllowed(Role.CLIENT)
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putAccount",
      summary = "Store an account with exactly these facts",
      description =
          "Signals are checked against the dictionary of the active release; everything that does not"
              + " fit is reported at once and nothing is stored. Events of the account stay. The"
              + " decision is made and recorded in the same transaction.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = AccountRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "It was new",
      content = @Content(schema = @Schema(implementation = AccountDecidedResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was there and is replaced",
      content = @Content(schema = @Schema(implementation = AccountDecidedResponse.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<AccountDecidedResponse> put(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    Kept kept = put.put(id, AccountFacts.of(id, JsonBody.object(body)), Revision.expected(ifMatch));
    return decided(kept, kept.isNew() ? Response.Status.CREATED : Response.Status.OK);
  }

  /** Changes some facts. */
  @PATCH
  @RolesAllowed(Role.CLIENT)
  @Path("{id}")
  @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "patchAccount",
      summary = "Change some facts of an account",
      description =
          "A JSON merge patch (RFC 7396): what is named is set, null removes, the rest stays. Decided"
              + " and recorded in the same transaction. Patches at the same time are all applied.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = AccountRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The account as it is now, and its decision",
      content = @Content(schema = @Schema(implementation = AccountDecidedResponse.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<AccountDecidedResponse> patch(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    Kept kept = patch.patch(id, JsonBody.object(body), Revision.expected(ifMatch));
    return decided(kept, Response.Status.OK);
  }

  /** Erases all that is known about an account. */
  @DELETE
  @RolesAllowed(Role.CLIENT)
  @Path("{id}")
  @Operation(
      operationId = "eraseAccount",
      summary = "Erase an account",
      description = "The account, its events and every decision about it are gone for good.")
  @APIResponse(responseCode = "204", description = "Nothing is left of it")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public void erase(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") @Nullable String ifMatch) {
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
