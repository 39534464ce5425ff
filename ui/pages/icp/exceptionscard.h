#pragma once

#include "core/profile/exceptionstore.h"
#include "core/profile/fitexceptions.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace lodestar::ui {

class DataTableView;
class ExceptionModel;
class FilterLine;
class Label;

/// The exceptions: best customers that the ICP rejects and others that it should not accept. Each is fixed (which leads
/// to the criterion that did it) or accepted with a note.
class ExceptionsCard : public Card
{
    Q_OBJECT
public:
    explicit ExceptionsCard(QWidget *parent = nullptr);
    void show(const table::Table &table, const profile::Icp &icp, const profile::FitExceptions &exceptions);
    void setVerdicts(const std::vector<profile::ExceptionVerdict> &verdicts);
    void setCanEdit(bool canEdit);
    QString note() const;
    void setNote(const QString &note);

signals:
    void decided(const QString &customerKey, const QString &name, lodestar::profile::ExceptionVerdict::Kind verdict,
                 const QString &note);
    void reopened(const QString &customerKey, const QString &name);
    void criterionWanted(const QString &criterion); ///< its id: this is what rejects, or accepts
    void customerWanted(const QString &customerKey);

private:
    QWidget *makeDecision();
    void decide(profile::ExceptionVerdict::Kind verdict);
    void showChosen();
    int chosen() const; ///< row of the model; -1: none

    profile::Icp m_icp;
    bool m_canEdit = false;
    ExceptionModel *m_model = nullptr;
    DataTableView *m_view = nullptr;
    FilterLine *m_filter = nullptr;
    Label *m_sentence = nullptr, *m_who = nullptr, *m_problem = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_accept = nullptr, *m_fix = nullptr, *m_reopen = nullptr, *m_open = nullptr;
    QWidget *m_decision = nullptr, *m_list = nullptr;
};

} // namespace lodestar::ui
