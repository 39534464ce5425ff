#pragma once

#include "core/base/error.h"
#include "core/report/summary.h"
#include "ui/render/paperform.h"

#include <QImage>
#include <QString>

/// The one-page summary on paper and as its own preview: one painting code for both. Needs a QGuiApplication (the
/// offscreen platform will do).
namespace lodestar::render {

enum class PaperSize { A4, Letter };

/// Writes the summary as a PDF with its text as text, fonts embedded and the chart as vectors. What does not fit on one
/// page is set closer, then smaller down to what can still be read, then goes on to a second page. The file appears
/// whole or not at all, and equal models give equal bytes. Returns the number of pages.
Result<int> writeSummaryPdf(const report::SummaryModel &model, const QString &path, PaperSize paper);

/// The same as bytes in memory.
QByteArray summaryPdf(const report::SummaryModel &model, PaperSize paper);

/// How many pages the summary takes.
int summaryPageCount(const report::SummaryModel &model, PaperSize paper);

/// A page of the summary as a picture `width` pixels wide; `page` counts from 0.
QImage renderSummary(const report::SummaryModel &model, int width, PaperSize paper = PaperSize::A4, int page = 0);

/// Questions to be filled in by hand: who, and lines below each question. The file appears whole or not at
/// all, and equal forms give equal bytes. Returns the number of pages.
Result<int> writeFormPdf(const PaperForm &form, const QString &path, PaperSize paper);

/// A page of the form as a picture `width` pixels wide; `page` counts from 0. Null where there is none.
QImage renderForm(const PaperForm &form, int width, PaperSize paper = PaperSize::A4, int page = 0);

} // namespace lodestar::render
