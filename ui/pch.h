#pragma once
// Precompiled for the window's layers; sources still include what they use.
#include <QtCore/QtCore>
#include <QtGui/QtGui>
#include <QtWidgets/QtWidgets>

#include <tl/expected.hpp>
