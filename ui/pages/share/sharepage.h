#pragma once

#include "core/profile/icpstore.h"
#include "core/report/summary.h"
#include "ui/base/page.h"
#include "ui/base/pending.h"
#include "ui/render/pdf.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

class QTimer;

namespace lodestar::ui {

class Label;
class Segmented;

/// What leaves the room: the one-page summary, seen as it will be printed, and the scores as a table.
class SharePage : public Page
{
    Q_OBJECT
public:
    explicit SharePage(Session &session, QWidget *parent = nullptr);
    ~SharePage() override;

    QString title() const override;
    QString purpose() const override;
    QList<QAction *> headerActions() const override { return m_actions; }
    QString help() const override;
    void showTarget(const QString &target) override; ///< an ICP id
    void activated() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoices();
    void refresh();
    void showVersions();
    void showPreview();
    void showEmpty();
    std::optional<report::SummaryModel> model() const;
    const profile::Icp *icp() const;
    std::optional<profile::Version> version() const;
    render::PaperSize paper() const;
    QString suggestion(const QString &what) const;
    void savePdf();
    void savePng();
    void saveScores();
    void tellWhatWasSaved(bool hidden);

    std::vector<profile::Icp> m_icps;
    std::vector<profile::Version> m_versions;
    QList<QAction *> m_actions;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr, *m_empty = nullptr;
    QComboBox *m_icp = nullptr, *m_version = nullptr;
    Segmented *m_paper = nullptr;
    Label *m_note = nullptr;
    QLabel *m_preview = nullptr;
    QTimer *m_redraw = nullptr;
    Pending<Result<QString>> m_writing;
};

RailState shareRail(Session &session);

} // namespace lodestar::ui
