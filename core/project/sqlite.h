#pragma once

// The session extension is declared only when these are defined before sqlite3.h: every file of this room that needs
// SQLite's own interface includes it from here.
#ifndef SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_SESSION
#endif
#ifndef SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_PREUPDATE_HOOK
#endif
#include <sqlite3.h>
