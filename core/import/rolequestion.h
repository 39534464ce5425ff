#pragma once

#include "core/table/role.h"

#include <QString>

#include <vector>

namespace lodestar::import {

/// What only a person can say about a column: its header means one thing in one company and another in the next, and a
/// wrong guess would spoil what follows.
struct RoleQuestion {
    int column = 0;
    QString columnName;
    QString text; ///< translated question, with the name in it
    QString facts; ///< translated; what helps to answer: the median, the usual values
    std::vector<table::Role> choices; ///< possible answers; the first holds when nobody answers (it may be "no role")
};

} // namespace lodestar::import
