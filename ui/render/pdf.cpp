#include "ui/render/pdf.h"

#include "ui/render/formblocks.h"
#include "ui/render/pdffinish.h"
#include "ui/render/summarypages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

#include <cmath>

namespace lodestar::render {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Pdf)
};

/// The pages as Qt writes them: fonts embedded and reduced to what is used, everything as vectors.
QByteArray written(const SummaryPages &pages, PaperSize paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(kPaperResolution));
    writer.setPageSize(QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

QByteArray finished(const SummaryPages &pages, const PdfProperties &properties, PaperSize paper)
{
    return finishPdf(written(pages, paper), properties, paintedText(pages), theme::paperLook(properties.language));
}

PdfProperties propertiesOf(const report::SummaryModel &model)
{
    return {model.title, model.author, model.language};
}

PageContent contentOf(const PaperForm &form)
{
    return {form.language, form.rightToLeft, form.footer,
            [&form](const PageStyle &style) { return formBlocks(form, style); }};
}

QImage picture(const SummaryPages &pages, const QString &language, int width, int page)
{
    if (width <= 0 || page < 0 || page >= pages.count())
        return {};
    const double scale = width / pages.size().width();
    QImage image(width, static_cast<int>(std::lround(pages.size().height() * scale)), QImage::Format_RGB32);
    image.fill(theme::paperLook(language).color(theme::ColorRole::Surface));
    QPainter painter(&image);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    return image;
}

/// Why a file could not be written, with what to do. `path` names the file that was to be written.
Error writeError(const QSaveFile &file, const QString &path, qint64 size)
{
    const QFileInfo info(path);
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (!QFileInfo(info.absolutePath()).isDir())
        return {ErrorKind::NotFound,
                Tr::tr("The PDF cannot be saved: the folder “%1” does not exist. Choose another folder.").arg(folder),
                file.errorString()};
    if (info.isDir())
        return Error::failed(Tr::tr("The PDF cannot be saved as “%1”: this is a folder. Choose another name.")
                                 .arg(QDir::toNativeSeparators(path)),
                             file.errorString());
    const QStorageInfo storage(info.absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < size)
        return {ErrorKind::DiskFull,
                Tr::tr("The PDF cannot be saved in “%1”: the disk is full; %2 are needed. Free some space or choose "
                       "another folder.")
                    .arg(folder, QLocale().formattedDataSize(size)),
                file.errorString()};
    if (storage.isReadOnly() || !QFileInfo(info.absolutePath()).isWritable() || (info.exists() && !info.isWritable()))
        return {ErrorKind::ReadOnly,
                Tr::tr("The PDF cannot be saved in “%1”: this place is read-only. Choose another folder.").arg(folder),
                file.errorString()};
    return Error::failed(Tr::tr("The PDF “%1” could not be written. Check that the place is still connected and has "
                                "room, or choose another folder.")
                             .arg(QDir::toNativeSeparators(path)),
                         file.errorString());
}

Result<int> writePages(const SummaryPages &pages, const PdfProperties &properties, const QString &path, PaperSize paper)
{
    const QByteArray bytes = finished(pages, properties, paper);
    if (bytes.isEmpty())
        return Error::failed(Tr::tr("The PDF could not be made."), QStringLiteral("libqpdf refused its input"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return writeError(file, path, bytes.size());
    return pages.count();
}

} // namespace

QByteArray summaryPdf(const report::SummaryModel &model, PaperSize paper)
{
    return finished(SummaryPages(model, paper), propertiesOf(model), paper);
}

Result<int> writeSummaryPdf(const report::SummaryModel &model, const QString &path, PaperSize paper)
{
    return writePages(SummaryPages(model, paper), propertiesOf(model), path, paper);
}

int summaryPageCount(const report::SummaryModel &model, PaperSize paper)
{
    return SummaryPages(model, paper).count();
}

QImage renderSummary(const report::SummaryModel &model, int width, PaperSize paper, int page)
{
    return picture(SummaryPages(model, paper), model.language, width, page);
}

Result<int> writeFormPdf(const PaperForm &form, const QString &path, PaperSize paper)
{
    return writePages(SummaryPages(contentOf(form), paper), {form.title, {}, form.language}, path, paper);
}

QImage renderForm(const PaperForm &form, int width, PaperSize paper, int page)
{
    return picture(SummaryPages(contentOf(form), paper), form.language, width, page);
}

} // namespace lodestar::render
