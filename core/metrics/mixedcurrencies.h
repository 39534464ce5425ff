#pragma once

#include "core/metrics/best.h"

#include <QStringList>

namespace lodestar::metrics {

/// The currencies that the table names beside the amounts which the rule, or what the best bring, is worked out from;
/// commonest first. More than one needs rates. Empty where no amount follows them.
QStringList mixedCurrencies(const table::Table &table, const BestRule &rule);

} // namespace lodestar::metrics
