#pragma once

#include "core/research/surveyintake.h"
#include "ui/base/pending.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;
class QStandardItemModel;

namespace lodestar::ui {

class DataTableView;
class DatasetImport;
class Label;
class Session;

/// A filled survey on its way back, of this form or of any survey tool: what each of its columns answers, then what
/// came in, and each cell that was not taken as it stands.
class SurveyReturn : public QWidget
{
    Q_OBJECT
public:
    explicit SurveyReturn(Session &session, QWidget *parent = nullptr);
    void show(const std::vector<workshop::Question> &questions, bool canEdit);

signals:
    void answersCame();

private:
    void look(const QString &path);
    void showColumns(const QStringList &headers);
    QComboBox *makeUse(const QString &header, const research::SurveyColumn &use);
    void bringIn();
    void showOutcome(const std::optional<research::SurveyIntake> &survey);

    Session &m_session;
    std::vector<workshop::Question> m_questions;
    QString m_path;
    Pending<Result<QStringList>> m_looking; ///< the headers of the file
    DatasetImport *m_import = nullptr;
    Label *m_facts = nullptr;
    QWidget *m_columns = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<QComboBox *> m_uses; ///< one per column of the file
    QPushButton *m_take = nullptr;
    DataTableView *m_misfits = nullptr;
    QStandardItemModel *m_misfitModel = nullptr;
};

} // namespace lodestar::ui
