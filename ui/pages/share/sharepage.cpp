#include "ui/pages/share/sharepage.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/export/scores.h"
#include "ui/base/dialogs.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kRedrawMilliseconds = 120; ///< after the last change of size
constexpr int kPicturePixels = 1654; ///< width of a saved picture: A4 at 200 dpi

Result<QString> written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return path;
    return Error::failed(
        SharePage::tr("The file %1 could not be written. Is the folder writable, with space left?").arg(path),
        file.errorString());
}

} // namespace

SharePage::SharePage(Session &session, QWidget *parent) : Page(session, parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_content = new QWidget;
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::current().space(Space::Normal));
    columns->addWidget(makeChoices(), 2);
    m_preview = new QLabel;
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_preview->setAccessibleName(tr("Preview of the page"));
    columns->addWidget(makeScrollArea(m_preview), 5);
    m_column->addWidget(m_content);

    m_redraw = new QTimer(this);
    m_redraw->setSingleShot(true);
    m_redraw->setInterval(kRedrawMilliseconds);
    connect(m_redraw, &QTimer::timeout, this, &SharePage::showPreview);
    auto *save = new QAction(tr("Save the PDF"), this);
    save->setShortcut(QKeySequence::Print);
    connect(save, &QAction::triggered, this, &SharePage::savePdf);
    m_actions = {save};
    connect(&session, &Session::changed, this, &SharePage::refresh);
    connect(&session, &Session::analysisChanged, this, &SharePage::refresh);
    refresh();
}

SharePage::~SharePage()
{
    m_writing.waitForFinished(); // a file is written whole or not at all
}

QWidget *SharePage::makeChoices()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    auto *page = new Card(tr("One-page summary"));
    m_icp = new QComboBox;
    m_icp->setAccessibleName(tr("Ideal customer profile"));
    m_version = new QComboBox;
    m_version->setAccessibleName(tr("Version"));
    m_paper = new Segmented(tr("Paper"));
    m_paper->addChoice(QStringLiteral("a4"), tr("A4"));
    m_paper->addChoice(QStringLiteral("letter"), tr("Letter"));
    page->body()->addWidget(new FormRow(tr("Ideal customer profile"), m_icp));
    page->body()->addWidget(new FormRow(tr("Version"), m_version));
    page->body()->addWidget(new FormRow(tr("Paper"), m_paper));
    m_note = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    page->body()->addWidget(m_note);
    auto *picture = makeButton(tr("Save as a picture"), theme::ButtonKind::Quiet);
    connect(picture, &QPushButton::clicked, this, &SharePage::savePng);
    page->body()->addWidget(picture, 0, Qt::AlignLeading);
    column->addWidget(page);

    auto *table = new Card(tr("Scores for the CRM"));
    table->body()->addWidget(
        Label::wrapping(tr("Every customer with score, rank, tier and the criteria met and missed, record id "
                           "first, as a CSV table that is safe to open in a spreadsheet."),
                        FontRole::Body, ColorRole::TextMuted));
    auto *scores = makeButton(tr("Save the scores"), theme::ButtonKind::Quiet);
    connect(scores, &QPushButton::clicked, this, &SharePage::saveScores);
    table->body()->addWidget(scores, 0, Qt::AlignLeading);
    column->addWidget(table);
    column->addStretch(1);

    connect(m_icp, &QComboBox::activated, this, [this] {
        showVersions();
        showPreview();
    });
    connect(m_version, &QComboBox::activated, this, &SharePage::showPreview);
    connect(m_paper, &Segmented::chosen, this, &SharePage::showPreview);
    return box;
}

QString SharePage::title() const
{
    return tr("Share");
}

QString SharePage::purpose() const
{
    return m_icps.empty() ? tr("The page that everyone remembers, once there is an ICP.")
                          : tr("What the company remembers of it: one page to show, one table to work with.");
}

QString SharePage::help() const
{
    return tr(
        "Choose the ICP and the version; the preview is the page as it will be printed. A saved version says its "
        "number "
        "and date in the footer; the working definition is marked as a draft. The language of the page is the language "
        "of the window.");
}

void SharePage::showTarget(const QString &target)
{
    const int index = m_icp->findData(target);
    if (index >= 0) {
        m_icp->setCurrentIndex(index);
        showVersions();
        showPreview();
    }
}

void SharePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_redraw->start();
}

void SharePage::activated()
{
    m_redraw->start();
}

void SharePage::refresh()
{
    m_icps.clear();
    if (session().hasProject()) {
        auto icps = profile::IcpStore(*session().project()).list();
        if (!icps) {
            session().notify(icps.error().message, true);
            return;
        }
        std::erase_if(*icps, [](const profile::Icp &icp) { return icp.archived; }); // out of the way here too
        m_icps = std::move(*icps);
    }
    const QString chosen = m_icp->currentData().toString();
    m_icp->clear();
    for (const auto &each : m_icps)
        m_icp->addItem(visible(each.name, 60), each.id);
    m_icp->setCurrentIndex(qMax(0, m_icp->findData(chosen)));
    showEmpty();
    m_actions.front()->setEnabled(!m_icps.empty());
    showVersions();
    m_redraw->start();
    emit headerChanged();
}

void SharePage::showEmpty()
{
    delete std::exchange(m_empty, nullptr);
    m_content->setVisible(!m_icps.empty());
    if (!m_icps.empty())
        return;
    auto *empty =
        new EmptyState(QStringLiteral("share"), tr("One page for the all-hands"),
                       tr("Define an ideal customer profile, and its page appears here as it will be printed."),
                       session().hasProject() ? tr("Define an ICP") : tr("Go to the overview"));
    connect(empty, &EmptyState::clicked, this, [this] {
        session().openPage(session().hasProject() ? QStringLiteral("icp") : QStringLiteral("overview"));
    });
    m_empty = empty;
    m_column->addWidget(m_empty);
}

void SharePage::showVersions()
{
    const bool couldChoose = !m_versions.empty(); // else the draft was the only one there was
    const int before = m_version->currentData().toInt();
    m_versions.clear();
    m_version->clear();
    if (const auto *chosen = icp()) {
        auto versions = profile::IcpStore(*session().project()).versions(chosen->id);
        if (versions)
            m_versions = std::move(*versions);
    }
    for (const auto &each : m_versions)
        m_version->addItem(
            tr("Version %1, %2").arg(format::count(each.number), format::date(each.at.toLocalTime().date())),
            each.number);
    m_version->addItem(tr("Working definition (draft)"), 0);
    const int again = couldChoose ? m_version->findData(before) : -1;
    m_version->setCurrentIndex(again >= 0 ? again : 0);
    m_note->setText(m_versions.empty() ? tr("No version is saved yet; the page says “draft”. Save one on the ICP page.")
                                       : QString());
    m_note->setVisible(m_versions.empty());
}

const profile::Icp *SharePage::icp() const
{
    const QString id = m_icp->currentData().toString();
    const auto found = std::find_if(m_icps.begin(), m_icps.end(), [&](const auto &each) { return each.id == id; });
    return found == m_icps.end() ? nullptr : &*found;
}

std::optional<profile::Version> SharePage::version() const
{
    const int number = m_version->currentData().toInt();
    const auto found =
        std::find_if(m_versions.begin(), m_versions.end(), [&](const auto &each) { return each.number == number; });
    return found == m_versions.end() ? std::nullopt : std::optional(*found);
}

render::PaperSize SharePage::paper() const
{
    return m_paper->current() == QStringLiteral("letter") ? render::PaperSize::Letter : render::PaperSize::A4;
}

std::optional<report::SummaryModel> SharePage::model() const
{
    const profile::Icp *chosen = icp();
    if (!chosen)
        return {};
    auto frozen = version();
    const auto personas = profile::PersonaStore(*session().project()).list(chosen->id);
    std::optional<profile::Analysis> analysis;
    if (const auto current = session().analysis())
        analysis = *current;
    return report::summary(QFileInfo(session().project()->path()).fileName(),
                           frozen ? profile::Icp::fromJson(frozen->definition) : *chosen, frozen,
                           personas ? *personas : std::vector<profile::Persona>(), analysis);
}

void SharePage::showPreview()
{
    if (!isVisible())
        return; // drawn when the page is in front again
    const auto page = model();
    if (!page) {
        m_preview->clear();
        return;
    }
    const int width = qBound(320, m_content->width() * 5 / 7 - theme::current().space(Space::Widest), 1100);
    const double ratio = devicePixelRatioF();
    QImage image = render::renderSummary(*page, qRound(width * ratio), paper());
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));
    m_preview->setAccessibleDescription(page->headline);
}

QString SharePage::suggestion(const QString &what) const
{
    QString name = icp() ? icp()->name : QString();
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]")), QStringLiteral("-"));
    const auto frozen = version();
    return frozen
        ? tr("%1 - %2 v%3", "file name: ICP, what, version").arg(name.left(60), what, QString::number(frozen->number))
        : tr("%1 - %2 draft", "file name: ICP, what").arg(name.left(60), what);
}

void SharePage::savePdf()
{
    const auto page = model();
    if (!page)
        return;
    const auto path = dialogs::askSaveFile(window(), tr("Save the PDF"), suggestion(tr("ICP summary")),
                                           tr("PDF (*.pdf)"), QStringLiteral("pdf"), QStringLiteral("report"));
    if (!path)
        return;
    const auto pages = render::writeSummaryPdf(*page, *path, paper());
    if (pages)
        session().notify(tr("The PDF with %n page(s) was saved to %1.", nullptr, *pages).arg(isolated(*path)));
    else
        session().notify(pages.error().message, true);
}

void SharePage::savePng()
{
    const auto page = model();
    if (!page)
        return;
    const auto path = dialogs::askSaveFile(window(), tr("Save as a picture"), suggestion(tr("ICP summary")),
                                           tr("Picture (*.png)"), QStringLiteral("png"), QStringLiteral("report"));
    if (!path)
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    render::renderSummary(*page, kPicturePixels, paper()).save(&buffer, "PNG");
    const auto saved = written(*path, bytes);
    session().notify(saved ? tr("The picture was saved to %1.").arg(isolated(*path)) : saved.error().message, !saved);
}

void SharePage::saveScores()
{
    const auto analysis = session().analysis();
    if (!analysis) {
        session().notify(tr("There are no customers to score. Import a customer list first."), true);
        return;
    }
    if (m_writing.isRunning())
        return;
    const auto path = dialogs::askSaveFile(window(), tr("Save the scores"), suggestion(tr("scores")),
                                           tr("Table (*.csv)"), QStringLiteral("csv"), QStringLiteral("report"));
    if (!path)
        return;
    std::optional<profile::Icp> definition;
    if (const auto frozen = version())
        definition = profile::Icp::fromJson(frozen->definition);
    else if (icp())
        definition = *icp();
    const bool hide = session().names().areHidden();
    m_writing = runTask([analysis, definition, path = *path, hide](const TaskControl &) -> Result<QString> {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const auto rows = exports::writeScores(buffer, *analysis, definition, hide);
        if (!rows)
            return rows.error();
        return written(path, bytes);
    });
    tellWhatWasSaved(hide);
}

void SharePage::tellWhatWasSaved(bool hidden)
{
    m_writing.then(this, [this, hidden](const Result<QString> &saved) {
        const QString said = hidden
            ? tr("The scores were saved to %1 without ids and names, because names are hidden. Show names to save a "
                 "file for your CRM.")
            : tr("The scores were saved to %1.");
        session().notify(saved ? said.arg(isolated(*saved)) : saved.error().message, !saved);
    });
}

RailState shareRail(Session &session)
{
    Q_UNUSED(session)
    return {};
}

} // namespace lodestar::ui
