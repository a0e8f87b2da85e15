import type { Variant } from '../fault.ts';
import { acceptJudged } from './accept-judged.ts';
import { acceptJudgedFirst } from './accept-judged-first.ts';
import { answersInChunks } from './answers-in-chunks.ts';
import { answersUndated } from './answers-undated.ts';
import { byteOrderMarkUnderstood } from './byte-order-mark-understood.ts';
import { clockALittleAhead } from './clock-a-little-ahead.ts';
import { closesAfterErrors } from './closes-after-errors.ts';
import { closesConnections } from './closes-connections.ts';
import { closesWithoutAWord } from './closes-without-a-word.ts';
import { credentialAfterBody } from './credential-after-body.ts';
import { crossOriginHeaders } from './cross-origin-headers.ts';
import { duplicateMembersRefused } from './duplicate-members-refused.ts';
import { errorNameInBodyToo } from './error-name-in-body-too.ts';
import { errorNameWithAUri } from './error-name-with-a-uri.ts';
import { errorTextInLowerCase } from './error-text-in-lower-case.ts';
import { errorTextInUpperCase } from './error-text-in-upper-case.ts';
import { errorWithFurtherMembers } from './error-with-further-members.ts';
import { foreignMediaTypeUnnamed } from './foreign-media-type-unnamed.ts';
import { giantBodyRefused } from './giant-body-refused.ts';
import { headerNamesInUpperCase } from './header-names-in-upper-case.ts';
import { hugeNumbersRefused } from './huge-numbers-refused.ts';
import { lengthRequired } from './length-required.ts';
import { lenientValueRefused } from './lenient-value-refused.ts';
import { loneSurrogatesRefused } from './lone-surrogates-refused.ts';
import { loneSurrogatesReplaced } from './lone-surrogates-replaced.ts';
import { longIds } from './long-ids.ts';
import { minimumNotEnforced } from './minimum-not-enforced.ts';
import { missingCredentialCalledInvalid } from './missing-credential-called-invalid.ts';
import { nestingRefused } from './nesting-refused.ts';
import { nulRefused } from './nul-refused.ts';
import { originRepeated } from './origin-repeated.ts';
import { otherMethodsNotFound } from './other-methods-not-found.ts';
import { otherMethodsNotImplemented } from './other-methods-not-implemented.ts';
import { pathInAnyCase } from './path-in-any-case.ts';
import { preflightWithAWildcard } from './preflight-with-a-wildcard.ts';
import { reusedTokenRefused } from './reused-token-refused.ts';
import { reusedTokenServedAfresh } from './reused-token-served-afresh.ts';
import { shortIds } from './short-ids.ts';
import { slashAtTheEndServed } from './slash-at-the-end-served.ts';
import { slow } from './slow.ts';
import { successWithACharset } from './success-with-a-charset.ts';
import { successWithFurtherHeaders } from './success-with-further-headers.ts';
import { successWithFurtherMembers } from './success-with-further-members.ts';
import { successWithWhiteSpace } from './success-with-white-space.ts';
import { throttles } from './throttles.ts';
import { timesInWholeSeconds } from './times-in-whole-seconds.ts';
import { unreadableCalledInvalid } from './unreadable-called-invalid.ts';
import { utf16Understood } from './utf16-understood.ts';

/** Every variant, one file each, by name. */
export const variants: readonly Variant[] = [
  acceptJudged,
  acceptJudgedFirst,
  answersInChunks,
  answersUndated,
  byteOrderMarkUnderstood,
  clockALittleAhead,
  closesAfterErrors,
  closesConnections,
  closesWithoutAWord,
  credentialAfterBody,
  crossOriginHeaders,
  duplicateMembersRefused,
  errorNameInBodyToo,
  errorNameWithAUri,
  errorTextInLowerCase,
  errorTextInUpperCase,
  errorWithFurtherMembers,
  foreignMediaTypeUnnamed,
  giantBodyRefused,
  headerNamesInUpperCase,
  hugeNumbersRefused,
  lengthRequired,
  lenientValueRefused,
  loneSurrogatesRefused,
  loneSurrogatesReplaced,
  longIds,
  minimumNotEnforced,
  missingCredentialCalledInvalid,
  nestingRefused,
  nulRefused,
  originRepeated,
  otherMethodsNotFound,
  otherMethodsNotImplemented,
  pathInAnyCase,
  preflightWithAWildcard,
  reusedTokenRefused,
  reusedTokenServedAfresh,
  shortIds,
  slashAtTheEndServed,
  slow,
  successWithACharset,
  successWithFurtherHeaders,
  successWithFurtherMembers,
  successWithWhiteSpace,
  throttles,
  timesInWholeSeconds,
  unreadableCalledInvalid,
  utf16Understood,
];
