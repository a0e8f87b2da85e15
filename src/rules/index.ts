import type { Rule } from '../judging/rule.ts';
import { absoluteForm } from './absolute-form.ts';
import { acceptIncompatible } from './accept-incompatible.ts';
import { acceptTolerated } from './accept-tolerated.ts';
import { answerMissing } from './answer-missing.ts';
import { answersCrossed } from './answers-crossed.ts';
import { answersFramed } from './answers-framed.ts';
import { authorizationIgnored } from './authorization-ignored.ts';
import { bodyChunked } from './body-chunked.ts';
import { bodyInPieces } from './body-in-pieces.ts';
import { bodyMissing } from './body-missing.ts';
import { bodyOtherType } from './body-other-type.ts';
import { bodySlow } from './body-slow.ts';
import { bodyStalled } from './body-stalled.ts';
import { charactersAccepted } from './characters-accepted.ts';
import { charsetOther } from './charset-other.ts';
import { charsetUtf8 } from './charset-utf8.ts';
import { clientAnswersRead } from './client-answers-read.ts';
import { clientErrorsNamed } from './client-errors-named.ts';
import { clientErrorsTold } from './client-errors-told.ts';
import { clientRequestsServed } from './client-requests-served.ts';
import { clientRetryDropped } from './client-retry-dropped.ts';
import { clientRetryFailed } from './client-retry-failed.ts';
import { clientRetryThrottled } from './client-retry-throttled.ts';
import { clientStateErrors } from './client-state-errors.ts';
import { chunkedForms } from './chunked-forms.ts';
import { chunkedMalformed } from './chunked-malformed.ts';
import { conditionalMissing } from './conditional-missing.ts';
import { connectionLasting } from './connection-lasting.ts';
import { connectionReused } from './connection-reused.ts';
import { contentAgainstSchema } from './content-against-schema.ts';
import { contentFurtherMembers } from './content-further-members.ts';
import { contentOdd } from './content-odd.ts';
import { contentLengthCounted } from './content-length-counted.ts';
import { contentLengthInvalid } from './content-length-invalid.ts';
import { contentNotJson } from './content-not-json.ts';
import { credentialDuplicate } from './credential-duplicate.ts';
import { credentialEchoed } from './credential-echoed.ts';
import { credentialElsewhere } from './credential-elsewhere.ts';
import { credentialEmpty } from './credential-empty.ts';
import { credentialIssuedBounds } from './credential-issued-bounds.ts';
import { credentialLengthened } from './credential-lengthened.ts';
import { credentialMissing } from './credential-missing.ts';
import { credentialNameCase } from './credential-name-case.ts';
import { credentialTooLong } from './credential-too-long.ts';
import { credentialUnknown } from './credential-unknown.ts';
import { duplicateMembers } from './duplicate-members.ts';
import { earlyAnswers } from './early-answers.ts';
import { encodingInvalid } from './encoding-invalid.ts';
import { encodingOther } from './encoding-other.ts';
import { errorCrossOrigin } from './error-cross-origin.ts';
import { errorMediaType } from './error-media-type.ts';
import { errorNameBare } from './error-name-bare.ts';
import { errorNameDocumented } from './error-name-documented.ts';
import { errorNameText } from './error-name-text.ts';
import { errorNamed } from './error-named.ts';
import { errorNamedInHeader } from './error-named-in-header.ts';
import { errorNamesAgree } from './error-names-agree.ts';
import { errorTypeExposed } from './error-type-exposed.ts';
import { expectContinue } from './expect-continue.ts';
import { halfClosed } from './half-closed.ts';
import { headerBlockLarge } from './header-block-large.ts';
import { headerFolded } from './header-folded.ts';
import { headerMalformed } from './header-malformed.ts';
import { headerNamesAnyCase } from './header-names-any-case.ts';
import { headerRepeated } from './header-repeated.ts';
import { headerSlow } from './header-slow.ts';
import { headerSpace } from './header-space.ts';
import { headersIgnored } from './headers-ignored.ts';
import { hostRequired } from './host-required.ts';
import { http10 } from './http-1-0.ts';
import { internalsShown } from './internals-shown.ts';
import { jsonEquivalents } from './json-equivalents.ts';
import { jsonMalformed } from './json-malformed.ts';
import { latencyLinear } from './latency-linear.ts';
import { lengthAboveMaximum } from './length-above-maximum.ts';
import { lengthAndCoding } from './length-and-coding.ts';
import { lengthAtMaximum } from './length-at-maximum.ts';
import { lengthAtMinimum } from './length-at-minimum.ts';
import { lengthBelowMinimum } from './length-below-minimum.ts';
import { loneSurrogates } from './lone-surrogates.ts';
import { mediaTypeAbsent } from './media-type-absent.ts';
import { mediaTypeForeign } from './media-type-foreign.ts';
import { mediaTypeParameters } from './media-type-parameters.ts';
import { mediaTypes } from './media-types.ts';
import { memberMissing } from './member-missing.ts';
import { memberNamesExact } from './member-names-exact.ts';
import { memberOptional } from './member-optional.ts';
import { membersUnknown } from './members-unknown.ts';
import { methodOther } from './method-other.ts';
import { nestingDeep } from './nesting-deep.ts';
import { nulCharacters } from './nul-characters.ts';
import { numbersHuge } from './numbers-huge.ts';
import { pathOther } from './path-other.ts';
import { preflightAnswered } from './preflight-answered.ts';
import { preflightHeaders } from './preflight-headers.ts';
import { preflightOrigin } from './preflight-origin.ts';
import { pipelinedInOrder } from './pipelined-in-order.ts';
import { prototypeMembers } from './prototype-members.ts';
import { queryIgnored } from './query-ignored.ts';
import { queryReplayed } from './query-replayed.ts';
import { refusalError } from './refusal-error.ts';
import { refusalRepeated } from './refusal-repeated.ts';
import { replayConcurrent } from './replay-concurrent.ts';
import { replayEquivalent } from './replay-equivalent.ts';
import { replayLasting } from './replay-lasting.ts';
import { replaySame } from './replay-same.ts';
import { replayValidated } from './replay-validated.ts';
import { responseAlternativesAgree } from './response-alternatives-agree.ts';
import { responseAnyOf } from './response-any-of.ts';
import { responseFormat } from './response-format.ts';
import { responseMaxLength } from './response-max-length.ts';
import { responseMinLength } from './response-min-length.ts';
import { responseNotBlank } from './response-not-blank.ts';
import { responseNotTheToken } from './response-not-the-token.ts';
import { responsePattern } from './response-pattern.ts';
import { responseRequired } from './response-required.ts';
import { responseType } from './response-type.ts';
import { responseUnique } from './response-unique.ts';
import { serverError } from './server-error.ts';
import { sizeGiant } from './size-giant.ts';
import { stateOtherwise } from './state-otherwise.ts';
import { stateRecovers } from './state-recovers.ts';
import { stateRefused } from './state-refused.ts';
import { statusDocumented } from './status-documented.ts';
import { successCrossOrigin } from './success-cross-origin.ts';
import { successJson } from './success-json.ts';
import { successMediaType } from './success-media-type.ts';
import { successStatus } from './success-status.ts';
import { successUnnamed } from './success-unnamed.ts';
import { timeAdvances } from './time-advances.ts';
import { timeMonotonic } from './time-monotonic.ts';
import { timeRecent } from './time-recent.ts';
import { tokenAbsent } from './token-absent.ts';
import { tokenAfterRefusal } from './token-after-refusal.ts';
import { tokenEmpty } from './token-empty.ts';
import { tokenEquality } from './token-equality.ts';
import { tokenOtherPayload } from './token-other-payload.ts';
import { tokenScope } from './token-scope.ts';
import { trailers } from './trailers.ts';
import { typeOther } from './type-other.ts';
import { upgradeOffered } from './upgrade-offered.ts';
import { valueListed } from './value-listed.ts';
import { valueUnlisted } from './value-unlisted.ts';

/** Every rule, one file each, by name. */
export const rules: readonly Rule[] = [
  absoluteForm,
  acceptIncompatible,
  acceptTolerated,
  answerMissing,
  answersCrossed,
  answersFramed,
  authorizationIgnored,
  bodyChunked,
  bodyInPieces,
  bodyMissing,
  bodyOtherType,
  bodySlow,
  bodyStalled,
  charactersAccepted,
  charsetOther,
  charsetUtf8,
  clientAnswersRead,
  clientErrorsNamed,
  clientErrorsTold,
  clientRequestsServed,
  clientRetryDropped,
  clientRetryFailed,
  clientRetryThrottled,
  clientStateErrors,
  chunkedForms,
  chunkedMalformed,
  conditionalMissing,
  connectionLasting,
  connectionReused,
  contentAgainstSchema,
  contentFurtherMembers,
  contentOdd,
  contentLengthCounted,
  contentLengthInvalid,
  contentNotJson,
  credentialDuplicate,
  credentialEchoed,
  credentialElsewhere,
  credentialEmpty,
  credentialIssuedBounds,
  credentialLengthened,
  credentialMissing,
  credentialNameCase,
  credentialTooLong,
  credentialUnknown,
  duplicateMembers,
  earlyAnswers,
  encodingInvalid,
  encodingOther,
  errorCrossOrigin,
  errorMediaType,
  errorNameBare,
  errorNameDocumented,
  errorNameText,
  errorNamed,
  errorNamedInHeader,
  errorNamesAgree,
  errorTypeExposed,
  expectContinue,
  halfClosed,
  headerBlockLarge,
  headerFolded,
  headerMalformed,
  headerNamesAnyCase,
  headerRepeated,
  headerSlow,
  headerSpace,
  headersIgnored,
  hostRequired,
  http10,
  internalsShown,
  jsonEquivalents,
  jsonMalformed,
  latencyLinear,
  lengthAboveMaximum,
  lengthAndCoding,
  lengthAtMaximum,
  lengthAtMinimum,
  lengthBelowMinimum,
  loneSurrogates,
  mediaTypeAbsent,
  mediaTypeForeign,
  mediaTypeParameters,
  mediaTypes,
  memberMissing,
  memberNamesExact,
  memberOptional,
  membersUnknown,
  methodOther,
  nestingDeep,
  nulCharacters,
  numbersHuge,
  pathOther,
  preflightAnswered,
  preflightHeaders,
  preflightOrigin,
  pipelinedInOrder,
  prototypeMembers,
  queryIgnored,
  queryReplayed,
  refusalError,
  refusalRepeated,
  replayConcurrent,
  replayEquivalent,
  replayLasting,
  replaySame,
  replayValidated,
  responseAlternativesAgree,
  responseAnyOf,
  responseFormat,
  responseMaxLength,
  responseMinLength,
  responseNotBlank,
  responseNotTheToken,
  responsePattern,
  responseRequired,
  responseType,
  responseUnique,
  serverError,
  sizeGiant,
  stateOtherwise,
  stateRecovers,
  stateRefused,
  statusDocumented,
  successCrossOrigin,
  successJson,
  successMediaType,
  successStatus,
  successUnnamed,
  timeAdvances,
  timeMonotonic,
  timeRecent,
  tokenAbsent,
  tokenAfterRefusal,
  tokenEmpty,
  tokenEquality,
  tokenOtherPayload,
  tokenScope,
  trailers,
  typeOther,
  upgradeOffered,
  valueListed,
  valueUnlisted,
];
