module sendevent

go 1.24
