// The messages as types: bounds and sources stand in their docs.
import type {
  ErrorName,
  SendEventErrors,
  SendEventRequest,
  SendEventResponse,
} from 'sendevent-conformance/types';

const request: SendEventRequest = {
  ContentType: 'application/vnd.amazonaws.connect.event.message.read',
  Content: JSON.stringify({ messageId: '11111111-aaaa-bbbb-cccc-EXAMPLE01234' }),
};

const status: { readonly [Name in ErrorName]: SendEventErrors[Name]['status'] } = {
  ValidationException: 400,
  SerializationException: 400,
  AccessDeniedException: 403,
  NotAcceptableException: 406,
  ConflictException: 409,
  UnsupportedMediaTypeException: 415,
  ThrottlingException: 429,
  InternalServerException: 500,
};

const time = ({ AbsoluteTime }: SendEventResponse): Date => new Date(AbsoluteTime);

console.log(request.ContentType, status.ConflictException);
console.log(time({ Id: 'an-id', AbsoluteTime: '2025-08-18T12:00:00.000Z' }).getUTCFullYear());
