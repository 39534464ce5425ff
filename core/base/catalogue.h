#pragma once

#include <QTranslator>

namespace lodestar {

/// A catalogue of translations whose counts read as counts do in the language: what stands for %n is written with
/// format::count() ("1,000,000 customers", "۱٬۰۰۰٬۰۰۰ مشتری"). Qt itself would write 1000000 there in every language.
class Catalogue : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
                      int n = -1) const override;
};

} // namespace lodestar
