import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../src/run/wire/read-answers.ts';

const read = (text: string, over = false, heads: readonly boolean[] = []) =>
  readAnswers(Buffer.from(text, 'latin1'), heads, over);

describe('answers', () => {
  test('with a length, in chunks and without a body stand in their order', () => {
    const { answers, unfinished, malformed } = read(
      'HTTP/1.1 100 Continue\r\n\r\n' +
        'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}' +
        'HTTP/1.1 400 Bad\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nX-A: b\r\n\r\n' +
        'HTTP/1.1 204 \r\n\r\n',
    );
    expect(answers.map(({ status, framing }) => [status, framing])).toEqual([
      [100, 'none'],
      [200, 'length'],
      [400, 'chunked'],
      [204, 'none'],
    ]);
    expect(answers.map(({ body }) => Buffer.from(body).toString())).toEqual(['', '{}', 'abc', '']);
    expect([unfinished, malformed]).toEqual([0, undefined]);
  });

  test('without a length end with the connection alone', () => {
    const text = 'HTTP/1.0 200 OK\r\n\r\nto the end';
    expect(read(text)).toMatchObject({ answers: [], unfinished: text.length });
    expect(read(text, true)).toMatchObject({ answers: [{ framing: 'close' }], unfinished: 0 });
  });

  test('to a HEAD have no body, whatever their length says', () => {
    const text = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n';
    expect(read(text, false, [true, false]).answers.map(({ status }) => status)).toEqual([200, 404]);
  });

  test.each([
    'HTTP/1.1 200 OK\r\nContent-Le',
    'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n',
  ])('that are not whole are unfinished: %j', (text) => {
    expect(read(text, true)).toEqual({ answers: [], unfinished: text.length });
  });

  test.each([
    ['<html>', /begin no HTTP/],
    ['HTTP/2 200 OK\r\n\r\n', /begin no HTTP/],
    ['HTTP/1.1 2000 OK\r\n\r\n', /status line/],
    ['HTTP/1.1 200 OK\r\nno colon\r\n\r\n', /header line/],
    ['HTTP/1.1 200 OK\r\nX : y\r\n\r\n', /header line/],
    ['HTTP/1.1 200 OK\r\nA: b\r\n folded\r\n\r\n', /header line/],
    ['HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', /Content-Length 1, 2/],
    ['HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n', /Content-Length -1/],
    [
      'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      /Transfer-Encoding and/,
    ],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', /size "zz"/],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n', /longer than its size/],
  ])('that are malformed: %j', (text, why) => {
    expect(read(text).malformed).toMatch(why);
    expect(read(text).answers).toEqual([]);
  });

  test('before a malformed one are kept', () => {
    const { answers, malformed } = read('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nsurplus');
    expect(answers).toHaveLength(1);
    expect(malformed).toMatch(/begin no HTTP/);
  });
});
