#pragma once

// qcustomplot.h says foreach, which this project's strict Qt does not have.
#define foreach(declaration, container) for (declaration : container)
#include <qcustomplot.h>
#undef foreach
