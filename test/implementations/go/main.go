// SendEvent on Go's net/http: a correct server to try a conformance suite on.
//
// Environment: PORT (0 picks one), CONNECTION_TOKEN, SECOND_CONNECTION_TOKEN.
// Its freedoms: the token is judged before the body is read; errors carry both message keys and
// __type; a malformed body is ValidationException, a wrong JSON type is SerializationException; a
// ClientToken with another payload is ConflictException; an empty Content is refused; lone surrogates
// become U+FFFD; the mux redirects doubled slashes and answers a wrong method in plain text.
package main

import (
	"cmp"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

const (
	bodyLimit = 4 << 20
	event     = "application/vnd.amazonaws.connect.event."
	allowed   = "Authorization, Content-Type, X-Amz-Bearer, X-Amz-Content-Sha256, X-Amz-Date, X-Amz-User-Agent"
)

var (
	tokens = map[string]bool{os.Getenv("CONNECTION_TOKEN"): true, os.Getenv("SECOND_CONNECTION_TOKEN"): true}
	mutex  sync.Mutex
	sent   = map[[2]string]answer{} // by connection token and client token
)

type answer struct{ Id, AbsoluteTime, contentType, content string }

type refusal struct {
	status        int
	name, message string
}

func invalid(message string) *refusal { return &refusal{400, "ValidationException", message} }

// object is a map because the member names of a struct would match in any case.
type object map[string]json.RawMessage

func parseObject(data []byte) (parsed object, ok bool) {
	// Invalid UTF-8 would be replaced, and null would be an empty map.
	return parsed, utf8.Valid(data) && json.Unmarshal(data, &parsed) == nil && parsed != nil
}

// read puts a member of minimum to maximum characters into value; null counts as absent.
func (body object) read(name string, minimum, maximum int, value *string) *refusal {
	if raw := body[name]; raw == nil || string(raw) == "null" {
		return nil
	} else if json.Unmarshal(raw, value) != nil {
		return &refusal{400, "SerializationException", name + " is not a string"}
	} else if length := utf8.RuneCountInString(*value); length < minimum || length > maximum {
		return invalid(fmt.Sprintf("%s must have %d to %d characters", name, minimum, maximum))
	}
	return nil
}

func sendEvent(bearer string, data []byte) (answer, *refusal) {
	var contentType, content, clientToken, messageId string
	body, ok := parseObject(data)
	if !ok {
		return answer{}, invalid("the body is not a JSON object")
	}
	if refused := cmp.Or(
		body.read("ContentType", 1, 100, &contentType),
		body.read("Content", 1, 16384, &content),
		body.read("ClientToken", 0, 500, &clientToken),
	); refused != nil {
		return answer{}, refused
	}
	switch contentType {
	case event + "typing", event + "connection.acknowledged":
	case event + "message.delivered", event + "message.read":
		receipt, ok := parseObject([]byte(content))
		if !ok || receipt.read("messageId", 1, bodyLimit, &messageId) != nil || messageId == "" {
			return answer{}, invalid("Content of a receipt must be a JSON object with a messageId")
		}
	default:
		return answer{}, invalid("ContentType is absent or not supported")
	}
	mutex.Lock()
	defer mutex.Unlock()
	earlier, known := sent[[2]string{bearer, clientToken}]
	if known && (earlier.contentType != contentType || earlier.content != content) {
		return answer{}, &refusal{409, "ConflictException", "ClientToken belongs to another event"}
	} else if known {
		return earlier, nil
	}
	fresh := answer{rand.Text(), time.Now().UTC().Format("2006-01-02T15:04:05.000Z"), contentType, content}
	if clientToken != "" {
		sent[[2]string{bearer, clientToken}] = fresh
	}
	return fresh, nil
}

func judge(w http.ResponseWriter, r *http.Request) (answer, *refusal) {
	bearers := r.Header.Values("X-Amz-Bearer")
	if len(bearers) != 1 || bearers[0] == "" || len(bearers[0]) > 1000 || !tokens[bearers[0]] {
		return answer{}, &refusal{403, "AccessDeniedException", "access denied"}
	}
	mediaType, _, _ := strings.Cut(strings.ToLower(r.Header.Get("Content-Type")), ";")
	if media := strings.TrimSpace(mediaType); media != "application/json" && media != "application/x-amz-json-1.1" {
		return answer{}, &refusal{415, "UnsupportedMediaTypeException", "the media type must be JSON"}
	}
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyLimit))
	if err != nil {
		return answer{}, invalid("the body is too long or cannot be read")
	}
	return sendEvent(bearers[0], data)
}

func serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Headers", allowed)
	w.Header().Set("Access-Control-Expose-Headers", "X-Amzn-Errortype")
	w.Header().Set("Content-Type", "application/json")
	if r.Method == http.MethodOptions {
		return
	}
	sent, refused := judge(w, r)
	if refused == nil {
		json.NewEncoder(w).Encode(sent)
		return
	}
	w.Header().Set("X-Amzn-Errortype", refused.name)
	w.WriteHeader(refused.status)
	json.NewEncoder(w).Encode(map[string]string{
		"__type": refused.name, "Message": refused.message, "message": refused.message})
}

func main() {
	http.HandleFunc("POST /participant/event", serve)
	http.HandleFunc("OPTIONS /participant/event", serve)
	listener, err := net.Listen("tcp", "127.0.0.1:"+os.Getenv("PORT"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("http://%s\n", listener.Addr())
	log.Fatal((&http.Server{ReadTimeout: time.Minute}).Serve(listener))
}
