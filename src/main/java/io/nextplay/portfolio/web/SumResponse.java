package io.nextplay.portfolio.web;

import io.nextplay.portfolio.Sum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accounts and what they pay a year. */
@Schema(name = "PortfolioSum")
record SumResponse(
    long accounts,
    double arr,
    @Schema(description = "Accounts of unknown ARR, which `arr` leaves out") long arrUnknown) {

  static SumResponse of(Sum sum) {
    return new SumResponse(sum.accounts(), sum.arr(), sum.arrUnknown());
  }
}
