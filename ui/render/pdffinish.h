#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>

namespace lodestar::render {

class SummaryPages;

struct PdfProperties {
    QString title, author, language;
};

/// Every text that the pages paint, one run to a line.
QString paintedText(const SummaryPages &pages);

/// Finishes a PDF that QPdfWriter made: properties, language, a title bar that shows the title, no time stamps (equal
/// input gives equal bytes), and text that can be searched and copied. Qt maps a glyph back to the first character of
/// the font that has it, which may be a radical for a Chinese character or a presentation form for an Arabic letter;
/// each is put right by the `text` that was set. Empty if the PDF cannot be read.
QByteArray finishPdf(const QByteArray &pdf, const PdfProperties &properties, const QString &text,
                     const theme::Look &look);

} // namespace lodestar::render
