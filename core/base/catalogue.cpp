#include "core/base/catalogue.h"

#include "core/base/format.h"

using namespace Qt::StringLiterals;

namespace lodestar {

QString Catalogue::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    QString text = QTranslator::translate(context, sourceText, disambiguation, n);
    if (n >= 0) { // -1: the text counts nothing
        text.replace("%Ln"_L1, format::count(n)); // as translators may write it
        text.replace("%n"_L1, format::count(n));
    }
    return text;
}

} // namespace lodestar
