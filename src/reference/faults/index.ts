import type { Fault } from '../fault.ts';
import { absentMediaTypeRead } from './absent-media-type-read.ts';
import { absentTokensCollapse } from './absent-tokens-collapse.ts';
import { absoluteFormNotFound } from './absolute-form-not-found.ts';
import { acceptAnswered500 } from './accept-answered-500.ts';
import { acceptListRefused } from './accept-list-refused.ts';
import { answerCached } from './answer-cached.ts';
import { answersCrossed } from './answers-crossed.ts';
import { anyAcceptRefused } from './any-accept-refused.ts';
import { anyMediaTypeRead } from './any-media-type-read.ts';
import { anyMethodServed } from './any-method-served.ts';
import { authorizationByWildcard } from './authorization-by-wildcard.ts';
import { authorizationJudged } from './authorization-judged.ts';
import { authorizationNotAllowed } from './authorization-not-allowed.ts';
import { bareRequestsOfTheEndedAccepted } from './bare-requests-of-the-ended-accepted.ts';
import { blankTokensIgnored } from './blank-tokens-ignored.ts';
import { bodyLimitOf100Kb } from './body-limit-of-100-kb.ts';
import { bodyTypeNotAllowed } from './body-type-not-allowed.ts';
import { bothFramingsKeptOpen } from './both-framings-kept-open.ts';
import { byteOrderMarkAnswered500 } from './byte-order-mark-answered-500.ts';
import { charsetBelieved } from './charset-believed.ts';
import { chunkEndNotLookedAt } from './chunk-end-not-looked-at.ts';
import { chunkExtensionRefused } from './chunk-extension-refused.ts';
import { chunkSizeInCapitalsRefused } from './chunk-size-in-capitals-refused.ts';
import { chunkSizeWithASignRead } from './chunk-size-with-a-sign-read.ts';
import { chunkedBodyRefused } from './chunked-body-refused.ts';
import { clientsLostByAByteOrderMark } from './clients-lost-by-a-byte-order-mark.ts';
import { clientsLostByACodeAlone } from './clients-lost-by-a-code-alone.ts';
import { clientsLostByAMediaType } from './clients-lost-by-a-media-type.ts';
import { clientsLostByANamespace } from './clients-lost-by-a-namespace.ts';
import { clientsLostByANamespaceInTheBody } from './clients-lost-by-a-namespace-in-the-body.ts';
import { clientsLostByAVariantDigit } from './clients-lost-by-a-variant-digit.ts';
import { clientsLostByAnEmptyKeyId } from './clients-lost-by-an-empty-key-id.ts';
import { clientsLostByAnUnnamed429 } from './clients-lost-by-an-unnamed-429.ts';
import { clientsLostByNamesThatDisagree } from './clients-lost-by-names-that-disagree.ts';
import { clientsLostByNumbers } from './clients-lost-by-numbers.ts';
import { clientsLostByTheirSignature } from './clients-lost-by-their-signature.ts';
import { clientsRefusedAfterAFailure } from './clients-refused-after-a-failure.ts';
import { clientsRefusedWhenTheyTryAgain } from './clients-refused-when-they-try-again.ts';
import { clientsToldNothing } from './clients-told-nothing.ts';
import { chunkedBodyTruncated } from './chunked-body-truncated.ts';
import { codingCaseSensitive } from './coding-case-sensitive.ts';
import { coercesArrays } from './coerces-arrays.ts';
import { coercesBooleans } from './coerces-booleans.ts';
import { coercesNumbers } from './coerces-numbers.ts';
import { coercesObjects } from './coerces-objects.ts';
import { commentsAccepted } from './comments-accepted.ts';
import { conditionalMissingAccepted } from './conditional-missing-accepted.ts';
import { conditionalSuccessNotShared } from './conditional-success-not-shared.ts';
import { conflictAnswered400 } from './conflict-answered-400.ts';
import { conflictForEverything } from './conflict-for-everything.ts';
import { conflictForOneValue } from './conflict-for-one-value.ts';
import { conflictIgnored } from './conflict-ignored.ts';
import { conflictMisnamed } from './conflict-misnamed.ts';
import { conflictWithoutAText } from './conflict-without-a-text.ts';
import { connectionsStuckAfterEleven } from './connections-stuck-after-eleven.ts';
import { contentFurtherMembersRefused } from './content-further-members-refused.ts';
import { contentNestedAnswered500 } from './content-nested-answered-500.ts';
import { contentNotRead } from './content-not-read.ts';
import { contentOnlyParsed } from './content-only-parsed.ts';
import { controlCharactersAccepted } from './control-characters-accepted.ts';
import { countsAfterNormalising } from './counts-after-normalising.ts';
import { countsAfterTrimming } from './counts-after-trimming.ts';
import { countsGraphemes } from './counts-graphemes.ts';
import { countsTheEscapedForm } from './counts-the-escaped-form.ts';
import { countsUtf16Units } from './counts-utf16-units.ts';
import { countsUtf8Bytes } from './counts-utf8-bytes.ts';
import { credentialCutToWhatFits } from './credential-cut-to-what-fits.ts';
import { credentialAnswered400 } from './credential-answered-400.ts';
import { credentialAnswered401 } from './credential-answered-401.ts';
import { credentialComparedInPart } from './credential-compared-in-part.ts';
import { credentialEchoed } from './credential-echoed.ts';
import { credentialEmptyAccepted } from './credential-empty-accepted.ts';
import { credentialEndNotCompared } from './credential-end-not-compared.ts';
import { credentialFirstOfTwo } from './credential-first-of-two.ts';
import { credentialFromAuthorization } from './credential-from-authorization.ts';
import { credentialFromCookie } from './credential-from-cookie.ts';
import { credentialFromQuery } from './credential-from-query.ts';
import { credentialFromTheBody } from './credential-from-the-body.ts';
import { credentialFromUnderscores } from './credential-from-underscores.ts';
import { credentialLastOfTwo } from './credential-last-of-two.ts';
import { credentialListRead } from './credential-list-read.ts';
import { credentialMissingAccepted } from './credential-missing-accepted.ts';
import { credentialNameCaseSensitive } from './credential-name-case-sensitive.ts';
import { credentialNotAllowed } from './credential-not-allowed.ts';
import { credentialPaddingDropped } from './credential-padding-dropped.ts';
import { credentialPartAccepted } from './credential-part-accepted.ts';
import { credentialPrefixAccepted } from './credential-prefix-accepted.ts';
import { credentialSchemeStripped } from './credential-scheme-stripped.ts';
import { credentialTooLongAnswered500 } from './credential-too-long-answered-500.ts';
import { credentialUnknownAccepted } from './credential-unknown-accepted.ts';
import { denialOfAStateMisnamed } from './denial-of-a-state-misnamed.ts';
import { denialsNotShared } from './denials-not-shared.ts';
import { doubledSlashServed } from './doubled-slash-served.ts';
import { duplicateMembersAnswered500 } from './duplicate-members-answered-500.ts';
import { emptyBodyAnswered500 } from './empty-body-answered-500.ts';
import { emptyBodyAsExample } from './empty-body-as-example.ts';
import { emptyTokensCollapse } from './empty-tokens-collapse.ts';
import { endedAccepted } from './ended-accepted.ts';
import { endedAnswered404 } from './ended-answered-404.ts';
import { errorAsHtml } from './error-as-html.ts';
import { errorAsJsonCalledHtml } from './error-as-json-called-html.ts';
import { errorAsText } from './error-as-text.ts';
import { errorCodeANumber } from './error-code-a-number.ts';
import { errorInAnArray } from './error-in-an-array.ts';
import { errorInAnEnvelope } from './error-in-an-envelope.ts';
import { errorNamedInLowerCase } from './error-named-in-lower-case.ts';
import { errorNamedInTheBody } from './error-named-in-the-body.ts';
import { errorNamedOtherwise } from './error-named-otherwise.ts';
import { errorNamedWithANamespace } from './error-named-with-a-namespace.ts';
import { errorNamesDisagree } from './error-names-disagree.ts';
import { errorTextANumber } from './error-text-a-number.ts';
import { errorTextBlank } from './error-text-blank.ts';
import { errorTextEmpty } from './error-text-empty.ts';
import { errorTextMissing } from './error-text-missing.ts';
import { errorTextNull } from './error-text-null.ts';
import { errorTextTooLong } from './error-text-too-long.ts';
import { errorTextUnderAnotherName } from './error-text-under-another-name.ts';
import { errorTextsDiffer } from './error-texts-differ.ts';
import { errorTypeHidden } from './error-type-hidden.ts';
import { errorWithAPath } from './error-with-a-path.ts';
import { errorWithAStackTrace } from './error-with-a-stack-trace.ts';
import { errorWithoutABody } from './error-without-a-body.ts';
import { errorWithoutAName } from './error-without-a-name.ts';
import { errorsNamedAlike } from './errors-named-alike.ts';
import { errorsNotShared } from './errors-not-shared.ts';
import { expiredAccepted } from './expired-accepted.ts';
import { failingForEver } from './failing-for-ever.ts';
import { failureAnswered502 } from './failure-answered-502.ts';
import { failureHidden } from './failure-hidden.ts';
import { failureMisnamed } from './failure-misnamed.ts';
import { failureReplayed } from './failure-replayed.ts';
import { failureSpendsTheToken } from './failure-spends-the-token.ts';
import { failureWithoutAText } from './failure-without-a-text.ts';
import { expectationIgnored } from './expectation-ignored.ts';
import { firstByteHasToBeABrace } from './first-byte-has-to-be-a-brace.ts';
import { firstOfTwoLengthsCounts } from './first-of-two-lengths-counts.ts';
import { firstSegmentTakenForTheWhole } from './first-segment-taken-for-the-whole.ts';
import { foldedLinesReadAsFields } from './folded-lines-read-as-fields.ts';
import { foreignMediaTypeAnswered400 } from './foreign-media-type-answered-400.ts';
import { foreignMediaTypeAnswered500 } from './foreign-media-type-answered-500.ts';
import { framingNamesCaseSensitive } from './framing-names-case-sensitive.ts';
import { giantBodyAnswered500 } from './giant-body-answered-500.ts';
import { halfClosedRefused } from './half-closed-refused.ts';
import { hangsUpOnLoneSurrogates } from './hangs-up-on-lone-surrogates.ts';
import { headAnsweredWithABody } from './head-answered-with-a-body.ts';
import { headersOfFourKilobytesRefused } from './headers-of-four-kilobytes-refused.ts';
import { hexadecimalAccepted } from './hexadecimal-accepted.ts';
import { hostMissingAccepted } from './host-missing-accepted.ts';
import { http10AnsweredInChunks } from './http-1-0-answered-in-chunks.ts';
import { http10KeptOpen } from './http-1-0-kept-open.ts';
import { hugeNumbersAnswered500 } from './huge-numbers-answered-500.ts';
import { idBlank } from './id-blank.ts';
import { idEmpty } from './id-empty.ts';
import { idFromTheClock } from './id-from-the-clock.ts';
import { idIsTheToken } from './id-is-the-token.ts';
import { idMissing } from './id-missing.ts';
import { idNull } from './id-null.ts';
import { idNumber } from './id-number.ts';
import { idRepeats } from './id-repeats.ts';
import { idTooLong } from './id-too-long.ts';
import { invalidAnswered403 } from './invalid-answered-403.ts';
import { invalidAnswered422 } from './invalid-answered-422.ts';
import { invalidAnswered500 } from './invalid-answered-500.ts';
import { invalidInputNotShared } from './invalid-input-not-shared.ts';
import { invalidUtf8Answered500 } from './invalid-utf8-answered-500.ts';
import { invalidUtf8Replaced } from './invalid-utf8-replaced.ts';
import { issuedLongRefused } from './issued-long-refused.ts';
import { issuedMaximumRefused } from './issued-maximum-refused.ts';
import { issuedMinimumRefused } from './issued-minimum-refused.ts';
import { lastListedRefused } from './last-listed-refused.ts';
import { leadingZerosAccepted } from './leading-zeros-accepted.ts';
import { leftAccepted } from './left-accepted.ts';
import { largeHeadersAnswered500 } from './large-headers-answered-500.ts';
import { lengthCountsBeforeCoding } from './length-counts-before-coding.ts';
import { lengthNotCounted } from './length-not-counted.ts';
import { lengthWithASignRead } from './length-with-a-sign-read.ts';
import { limitsTheWholeBody } from './limits-the-whole-body.ts';
import { listedAfterTrimming } from './listed-after-trimming.ts';
import { listedBeforeNul } from './listed-before-nul.ts';
import { listedByCommonStart } from './listed-by-common-start.ts';
import { listedByPart } from './listed-by-part.ts';
import { listedByPattern } from './listed-by-pattern.ts';
import { listedByPrefix } from './listed-by-prefix.ts';
import { listedBySuffix } from './listed-by-suffix.ts';
import { listedLineByLine } from './listed-line-by-line.ts';
import { listedWithLookAlikes } from './listed-with-look-alikes.ts';
import { listedWithoutRegardToCase } from './listed-without-regard-to-case.ts';
import { listedWithoutZeroWidth } from './listed-without-zero-width.ts';
import { literalsOfOtherLanguagesAccepted } from './literals-of-other-languages-accepted.ts';
import { loneSurrogatesAnswered500 } from './lone-surrogates-answered-500.ts';
import { longBodyLeftUnread } from './long-body-left-unread.ts';
import { malformedAnswered500 } from './malformed-answered-500.ts';
import { maximumMissing } from './maximum-missing.ts';
import { maximumOneTooHigh } from './maximum-one-too-high.ts';
import { maximumOneTooLow } from './maximum-one-too-low.ts';
import { maximumStale } from './maximum-stale.ts';
import { maximumTenTooHigh } from './maximum-ten-too-high.ts';
import { mediaTypeCaseSensitive } from './media-type-case-sensitive.ts';
import { mediaTypeParametersRefused } from './media-type-parameters-refused.ts';
import { minimumEverywhere } from './minimum-everywhere.ts';
import { minimumMissing } from './minimum-missing.ts';
import { minimumOneTooHigh } from './minimum-one-too-high.ts';
import { missingAccepted } from './missing-accepted.ts';
import { missingCredentialNotShared } from './missing-credential-not-shared.ts';
import { namesCaseFolded } from './names-case-folded.ts';
import { namesWithoutQuotesAccepted } from './names-without-quotes-accepted.ts';
import { nanAccepted } from './nan-accepted.ts';
import { nestingAnswered500 } from './nesting-answered-500.ts';
import { noncharactersAnswered500 } from './noncharacters-answered-500.ts';
import { nulAnswered500 } from './nul-answered-500.ts';
import { nullAccepted } from './null-accepted.ts';
import { nullRefused } from './null-refused.ts';
import { oddWhiteSpaceAccepted } from './odd-white-space-accepted.ts';
import { oneRequestInTwentyFails } from './one-request-in-twenty-fails.ts';
import { originTwice } from './origin-twice.ts';
import { otherEncodingsAnswered500 } from './other-encodings-answered-500.ts';
import { otherMethodsAnswered500 } from './other-methods-answered-500.ts';
import { otherPayloadAnswered500 } from './other-payload-answered-500.ts';
import { otherTokenAccepted } from './other-token-accepted.ts';
import { overlongUtf8Accepted } from './overlong-utf8-accepted.ts';
import { pathWithoutRegardToCase } from './path-without-regard-to-case.ts';
import { pathsBelowServed } from './paths-below-served.ts';
import { pipelinedAnswersReversed } from './pipelined-answers-reversed.ts';
import { pipelinedRequestsDropped } from './pipelined-requests-dropped.ts';
import { prefixSkipped } from './prefix-skipped.ts';
import { preflightAllowsNoHeader } from './preflight-allows-no-header.ts';
import { preflightAnswered500 } from './preflight-answered-500.ts';
import { preflightForAnotherOrigin } from './preflight-for-another-origin.ts';
import { preflightNeedsACredential } from './preflight-needs-a-credential.ts';
import { preflightNotKnown } from './preflight-not-known.ts';
import { preflightRedirected } from './preflight-redirected.ts';
import { preflightWithoutAnOrigin } from './preflight-without-an-origin.ts';
import { prototypeAnswered500 } from './prototype-answered-500.ts';
import { prototypeRead } from './prototype-read.ts';
import { putServed } from './put-served.ts';
import { queryRefused } from './query-refused.ts';
import { raceAnswered500 } from './race-answered-500.ts';
import { raceBetweenLookUpAndStore } from './race-between-look-up-and-store.ts';
import { readAsLatin1 } from './read-as-latin-1.ts';
import { refusalClingsToTheConnection } from './refusal-clings-to-the-connection.ts';
import { refusalsDiffer } from './refusals-differ.ts';
import { refusalsTorn } from './refusals-torn.ts';
import { refusalsWithTwoLengths } from './refusals-with-two-lengths.ts';
import { refusedRequestRemembered } from './refused-request-remembered.ts';
import { repeatedFieldsRefused } from './repeated-fields-refused.ts';
import { replayBeforeAuthentication } from './replay-before-authentication.ts';
import { replayBeforeValidation } from './replay-before-validation.ts';
import { replayGetsAnotherEvent } from './replay-gets-another-event.ts';
import { replayGetsAnotherId } from './replay-gets-another-id.ts';
import { replayGetsAnotherTime } from './replay-gets-another-time.ts';
import { replayRefused } from './replay-refused.ts';
import { retryNotRemembered } from './retry-not-remembered.ts';
import { rootArrayAsStruct } from './root-array-as-struct.ts';
import { rootArrayRead } from './root-array-read.ts';
import { rootOtherAnswered500 } from './root-other-answered-500.ts';
import { rootStringRead } from './root-string-read.ts';
import { scopeLeaks } from './scope-leaks.ts';
import { scopeOfTheClient } from './scope-of-the-client.ts';
import { scopeOfTheMediaType } from './scope-of-the-media-type.ts';
import { scopeOfTheQuery } from './scope-of-the-query.ts';
import { scopeOfTheSocket } from './scope-of-the-socket.ts';
import { scopeOfTheText } from './scope-of-the-text.ts';
import { secondHostAccepted } from './second-host-accepted.ts';
import { secondMediaTypeRefused } from './second-media-type-refused.ts';
import { secondValueIgnored } from './second-value-ignored.ts';
import { signatureNotAllowed } from './signature-not-allowed.ts';
import { singleQuotesAccepted } from './single-quotes-accepted.ts';
import { slowBodyAnswered500 } from './slow-body-answered-500.ts';
import { slowHeadAnswered500 } from './slow-head-answered-500.ts';
import { slowOnLongRunsOfSpaces } from './slow-on-long-runs-of-spaces.ts';
import { slowToRefuse } from './slow-to-refuse.ts';
import { sometimesWithoutAnId } from './sometimes-without-an-id.ts';
import { spaceBeforeColonAccepted } from './space-before-colon-accepted.ts';
import { spaceKeptAfterValues } from './space-kept-after-values.ts';
import { stalledBodyHeldForEver } from './stalled-body-held-for-ever.ts';
import { success201 } from './success-201.ts';
import { success202 } from './success-202.ts';
import { successAsText } from './success-as-text.ts';
import { successCalledLatin1 } from './success-called-latin-1.ts';
import { successCut } from './success-cut.ts';
import { successEmpty } from './success-empty.ts';
import { successEmptyAfterARefusal } from './success-empty-after-a-refusal.ts';
import { successForAnotherOrigin } from './success-for-another-origin.ts';
import { successInAnArray } from './success-in-an-array.ts';
import { successInAnEnvelope } from './success-in-an-envelope.ts';
import { successInCamelCase } from './success-in-camel-case.ts';
import { successNamesAnError } from './success-names-an-error.ts';
import { successNotShared } from './success-not-shared.ts';
import { successNotUtf8 } from './success-not-utf8.ts';
import { successWithAByteOrderMark } from './success-with-a-byte-order-mark.ts';
import { successWithAMemberTwice } from './success-with-a-member-twice.ts';
import { successWithoutMediaType } from './success-without-media-type.ts';
import { surplusAfterRefusals } from './surplus-after-refusals.ts';
import { textAfterIgnored } from './text-after-ignored.ts';
import { textReadAsJson } from './text-read-as-json.ts';
import { throttledForEver } from './throttled-for-ever.ts';
import { throttledTokenSpent } from './throttled-token-spent.ts';
import { throttlingAnswered503 } from './throttling-answered-503.ts';
import { throttlingIgnored } from './throttling-ignored.ts';
import { throttlingMisnamed } from './throttling-misnamed.ts';
import { throttlingSpendsTheToken } from './throttling-spends-the-token.ts';
import { throttlingWithoutAText } from './throttling-without-a-text.ts';
import { timeCached } from './time-cached.ts';
import { timeCachedForThreeSeconds } from './time-cached-for-three-seconds.ts';
import { timeImpossible } from './time-impossible.ts';
import { timeInLowerCase } from './time-in-lower-case.ts';
import { timeLeapSecond } from './time-leap-second.ts';
import { timeLocal } from './time-local.ts';
import { timeMillisecondsNotPadded } from './time-milliseconds-not-padded.ts';
import { timeMissing } from './time-missing.ts';
import { timeMonthAndDaySwapped } from './time-month-and-day-swapped.ts';
import { timeNull } from './time-null.ts';
import { timeNumber } from './time-number.ts';
import { timeOf24Hours } from './time-of-24-hours.ts';
import { timeOfTwelveHours } from './time-of-twelve-hours.ts';
import { timeOfYesterday } from './time-of-yesterday.ts';
import { timeRunningBackwards } from './time-running-backwards.ts';
import { timeTenMinutesAhead } from './time-ten-minutes-ahead.ts';
import { timeTenSecondsBehind } from './time-ten-seconds-behind.ts';
import { timeTrailingZerosDropped } from './time-trailing-zeros-dropped.ts';
import { timeWithASpace } from './time-with-a-space.ts';
import { timeWithAnOffset } from './time-with-an-offset.ts';
import { timeWithMicroseconds } from './time-with-microseconds.ts';
import { timeWithoutMilliseconds } from './time-without-milliseconds.ts';
import { tokenAndMembersJoined } from './token-and-members-joined.ts';
import { tokenCutAt255 } from './token-cut-at-255.ts';
import { tokenCutAt36 } from './token-cut-at-36.ts';
import { tokenCutAt499 } from './token-cut-at-499.ts';
import { tokenCutAt64 } from './token-cut-at-64.ts';
import { tokenCutAtTheFront } from './token-cut-at-the-front.ts';
import { tokenNormalised } from './token-normalised.ts';
import { tokenOfUtf16Halves } from './token-of-utf16-halves.ts';
import { tokenPercentDecoded } from './token-percent-decoded.ts';
import { tokenTrimmed } from './token-trimmed.ts';
import { tokenWithoutAccents } from './token-without-accents.ts';
import { tokenWithoutOtherScripts } from './token-without-other-scripts.ts';
import { tokenWithoutRegardToCase } from './token-without-regard-to-case.ts';
import { tokensForgottenAfter100 } from './tokens-forgotten-after-100.ts';
import { tokensForgottenAtOnce } from './tokens-forgotten-at-once.ts';
import { tokensShareAnEvent } from './tokens-share-an-event.ts';
import { trailersMerged } from './trailers-merged.ts';
import { trailingCommaAccepted } from './trailing-comma-accepted.ts';
import { unclosedAccepted } from './unclosed-accepted.ts';
import { unfinishedBodyServed } from './unfinished-body-served.ts';
import { unknownCodingIgnored } from './unknown-coding-ignored.ts';
import { unknownMembersAnswered500 } from './unknown-members-answered-500.ts';
import { unknownMembersRefused } from './unknown-members-refused.ts';
import { unknownTokenAccepted } from './unknown-token-accepted.ts';
import { unlistedAccepted } from './unlisted-accepted.ts';
import { unreadableAnswered415 } from './unreadable-answered-415.ts';
import { unsupportedNotShared } from './unsupported-not-shared.ts';
import { upgradeLosesTheBody } from './upgrade-loses-the-body.ts';

/** Every fault, one file each, by name. */
export const faults: readonly Fault[] = [
  absentMediaTypeRead,
  absentTokensCollapse,
  absoluteFormNotFound,
  acceptAnswered500,
  acceptListRefused,
  answerCached,
  answersCrossed,
  anyAcceptRefused,
  anyMediaTypeRead,
  anyMethodServed,
  authorizationByWildcard,
  authorizationJudged,
  authorizationNotAllowed,
  bareRequestsOfTheEndedAccepted,
  blankTokensIgnored,
  bodyLimitOf100Kb,
  bodyTypeNotAllowed,
  bothFramingsKeptOpen,
  byteOrderMarkAnswered500,
  charsetBelieved,
  chunkEndNotLookedAt,
  chunkExtensionRefused,
  chunkSizeInCapitalsRefused,
  chunkSizeWithASignRead,
  chunkedBodyRefused,
  clientsLostByAByteOrderMark,
  clientsLostByACodeAlone,
  clientsLostByAMediaType,
  clientsLostByANamespace,
  clientsLostByANamespaceInTheBody,
  clientsLostByAVariantDigit,
  clientsLostByAnEmptyKeyId,
  clientsLostByAnUnnamed429,
  clientsLostByNamesThatDisagree,
  clientsLostByNumbers,
  clientsLostByTheirSignature,
  clientsRefusedAfterAFailure,
  clientsRefusedWhenTheyTryAgain,
  clientsToldNothing,
  chunkedBodyTruncated,
  codingCaseSensitive,
  coercesArrays,
  coercesBooleans,
  coercesNumbers,
  coercesObjects,
  commentsAccepted,
  conditionalMissingAccepted,
  conditionalSuccessNotShared,
  conflictAnswered400,
  conflictForEverything,
  conflictForOneValue,
  conflictIgnored,
  conflictMisnamed,
  conflictWithoutAText,
  connectionsStuckAfterEleven,
  contentFurtherMembersRefused,
  contentNestedAnswered500,
  contentNotRead,
  contentOnlyParsed,
  controlCharactersAccepted,
  countsAfterNormalising,
  countsAfterTrimming,
  countsGraphemes,
  countsTheEscapedForm,
  countsUtf16Units,
  countsUtf8Bytes,
  credentialAnswered400,
  credentialCutToWhatFits,
  credentialAnswered401,
  credentialComparedInPart,
  credentialEchoed,
  credentialEmptyAccepted,
  credentialEndNotCompared,
  credentialFirstOfTwo,
  credentialFromAuthorization,
  credentialFromCookie,
  credentialFromQuery,
  credentialFromTheBody,
  credentialFromUnderscores,
  credentialLastOfTwo,
  credentialListRead,
  credentialMissingAccepted,
  credentialNameCaseSensitive,
  credentialNotAllowed,
  credentialPaddingDropped,
  credentialPartAccepted,
  credentialPrefixAccepted,
  credentialSchemeStripped,
  credentialTooLongAnswered500,
  credentialUnknownAccepted,
  denialOfAStateMisnamed,
  denialsNotShared,
  doubledSlashServed,
  duplicateMembersAnswered500,
  emptyBodyAnswered500,
  emptyBodyAsExample,
  emptyTokensCollapse,
  endedAccepted,
  endedAnswered404,
  errorAsHtml,
  errorAsJsonCalledHtml,
  errorAsText,
  errorCodeANumber,
  errorInAnArray,
  errorInAnEnvelope,
  errorNamedInLowerCase,
  errorNamedInTheBody,
  errorNamedOtherwise,
  errorNamedWithANamespace,
  errorNamesDisagree,
  errorTextANumber,
  errorTextBlank,
  errorTextEmpty,
  errorTextMissing,
  errorTextNull,
  errorTextTooLong,
  errorTextUnderAnotherName,
  errorTextsDiffer,
  errorTypeHidden,
  errorWithAPath,
  errorWithAStackTrace,
  errorWithoutABody,
  errorWithoutAName,
  errorsNamedAlike,
  errorsNotShared,
  expiredAccepted,
  failingForEver,
  failureAnswered502,
  failureHidden,
  failureMisnamed,
  failureReplayed,
  failureSpendsTheToken,
  failureWithoutAText,
  expectationIgnored,
  firstByteHasToBeABrace,
  firstOfTwoLengthsCounts,
  firstSegmentTakenForTheWhole,
  foldedLinesReadAsFields,
  foreignMediaTypeAnswered400,
  foreignMediaTypeAnswered500,
  framingNamesCaseSensitive,
  giantBodyAnswered500,
  halfClosedRefused,
  hangsUpOnLoneSurrogates,
  headAnsweredWithABody,
  headersOfFourKilobytesRefused,
  hexadecimalAccepted,
  hostMissingAccepted,
  http10AnsweredInChunks,
  http10KeptOpen,
  hugeNumbersAnswered500,
  idBlank,
  idEmpty,
  idFromTheClock,
  idIsTheToken,
  idMissing,
  idNull,
  idNumber,
  idRepeats,
  idTooLong,
  invalidAnswered403,
  invalidAnswered422,
  invalidAnswered500,
  invalidInputNotShared,
  invalidUtf8Answered500,
  invalidUtf8Replaced,
  issuedLongRefused,
  issuedMaximumRefused,
  issuedMinimumRefused,
  lastListedRefused,
  leadingZerosAccepted,
  leftAccepted,
  largeHeadersAnswered500,
  lengthCountsBeforeCoding,
  lengthNotCounted,
  lengthWithASignRead,
  limitsTheWholeBody,
  listedAfterTrimming,
  listedBeforeNul,
  listedByCommonStart,
  listedByPart,
  listedByPattern,
  listedByPrefix,
  listedBySuffix,
  listedLineByLine,
  listedWithLookAlikes,
  listedWithoutRegardToCase,
  listedWithoutZeroWidth,
  literalsOfOtherLanguagesAccepted,
  loneSurrogatesAnswered500,
  longBodyLeftUnread,
  malformedAnswered500,
  maximumMissing,
  maximumOneTooHigh,
  maximumOneTooLow,
  maximumStale,
  maximumTenTooHigh,
  mediaTypeCaseSensitive,
  mediaTypeParametersRefused,
  minimumEverywhere,
  minimumMissing,
  minimumOneTooHigh,
  missingAccepted,
  missingCredentialNotShared,
  namesCaseFolded,
  namesWithoutQuotesAccepted,
  nanAccepted,
  nestingAnswered500,
  noncharactersAnswered500,
  nulAnswered500,
  nullAccepted,
  nullRefused,
  oddWhiteSpaceAccepted,
  oneRequestInTwentyFails,
  originTwice,
  otherEncodingsAnswered500,
  otherMethodsAnswered500,
  otherPayloadAnswered500,
  otherTokenAccepted,
  overlongUtf8Accepted,
  pathWithoutRegardToCase,
  pathsBelowServed,
  pipelinedAnswersReversed,
  pipelinedRequestsDropped,
  prefixSkipped,
  preflightAllowsNoHeader,
  preflightAnswered500,
  preflightForAnotherOrigin,
  preflightNeedsACredential,
  preflightNotKnown,
  preflightRedirected,
  preflightWithoutAnOrigin,
  prototypeAnswered500,
  prototypeRead,
  putServed,
  queryRefused,
  raceAnswered500,
  raceBetweenLookUpAndStore,
  readAsLatin1,
  refusalClingsToTheConnection,
  refusalsDiffer,
  refusalsTorn,
  refusalsWithTwoLengths,
  refusedRequestRemembered,
  repeatedFieldsRefused,
  replayBeforeAuthentication,
  replayBeforeValidation,
  replayGetsAnotherEvent,
  replayGetsAnotherId,
  replayGetsAnotherTime,
  replayRefused,
  retryNotRemembered,
  rootArrayAsStruct,
  rootArrayRead,
  rootOtherAnswered500,
  rootStringRead,
  scopeLeaks,
  scopeOfTheClient,
  scopeOfTheMediaType,
  scopeOfTheQuery,
  scopeOfTheSocket,
  scopeOfTheText,
  secondHostAccepted,
  secondMediaTypeRefused,
  secondValueIgnored,
  signatureNotAllowed,
  singleQuotesAccepted,
  slowBodyAnswered500,
  slowHeadAnswered500,
  slowOnLongRunsOfSpaces,
  slowToRefuse,
  sometimesWithoutAnId,
  spaceBeforeColonAccepted,
  spaceKeptAfterValues,
  stalledBodyHeldForEver,
  success201,
  success202,
  successAsText,
  successCalledLatin1,
  successCut,
  successEmpty,
  successEmptyAfterARefusal,
  successForAnotherOrigin,
  successInAnArray,
  successInAnEnvelope,
  successInCamelCase,
  successNamesAnError,
  successNotShared,
  successNotUtf8,
  successWithAByteOrderMark,
  successWithAMemberTwice,
  successWithoutMediaType,
  surplusAfterRefusals,
  textAfterIgnored,
  textReadAsJson,
  throttledForEver,
  throttledTokenSpent,
  throttlingAnswered503,
  throttlingIgnored,
  throttlingMisnamed,
  throttlingSpendsTheToken,
  throttlingWithoutAText,
  timeCached,
  timeCachedForThreeSeconds,
  timeImpossible,
  timeInLowerCase,
  timeLeapSecond,
  timeLocal,
  timeMillisecondsNotPadded,
  timeMissing,
  timeMonthAndDaySwapped,
  timeNull,
  timeNumber,
  timeOf24Hours,
  timeOfTwelveHours,
  timeOfYesterday,
  timeRunningBackwards,
  timeTenMinutesAhead,
  timeTenSecondsBehind,
  timeTrailingZerosDropped,
  timeWithASpace,
  timeWithAnOffset,
  timeWithMicroseconds,
  timeWithoutMilliseconds,
  tokenAndMembersJoined,
  tokenCutAt255,
  tokenCutAt36,
  tokenCutAt499,
  tokenCutAt64,
  tokenCutAtTheFront,
  tokenNormalised,
  tokenOfUtf16Halves,
  tokenPercentDecoded,
  tokenTrimmed,
  tokenWithoutAccents,
  tokenWithoutOtherScripts,
  tokenWithoutRegardToCase,
  tokensForgottenAfter100,
  tokensForgottenAtOnce,
  tokensShareAnEvent,
  trailersMerged,
  trailingCommaAccepted,
  unclosedAccepted,
  unfinishedBodyServed,
  unknownCodingIgnored,
  unknownMembersAnswered500,
  unknownMembersRefused,
  unknownTokenAccepted,
  unlistedAccepted,
  unreadableAnswered415,
  unsupportedNotShared,
  upgradeLosesTheBody,
];
