#include "ui/base/dialogs.h"

#include "ui/base/settings.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui::dialogs {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::Dialogs)
};

// Only tests set it, in the GUI thread.
const Script *&script()
{
    static const Script *inForce = nullptr;
    return inForce;
}

/// A dialog with a sentence, an input and two buttons.
template <class Input>
std::optional<QString> ask(QWidget *parent, const QString &title, const QString &label, const QString &value,
                           const QString &yes, Input *input, QString (*textOf)(const Input *))
{
    const auto &look = theme::current();
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    const int pad = look.space(theme::Space::Wide);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(look.space(theme::Space::Medium));
    auto *text = new QLabel(label);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setBuddy(input);
    column->addWidget(text);
    input->setAccessibleName(label);
    input->setMinimumWidth(look.pixels(420));
    column->addWidget(input);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    if (!yes.isEmpty())
        buttons->button(QDialogButtonBox::Ok)->setText(yes);
    theme::setButtonKind(buttons->button(QDialogButtonBox::Ok), theme::ButtonKind::Primary);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const QString answer = textOf(input).trimmed();
    if (answer.isEmpty() && value.isEmpty())
        return std::nullopt;
    return answer;
}

} // namespace

void setScript(const Script *with)
{
    script() = with;
}

std::optional<QString> askOpenFile(QWidget *parent, const QString &title, const QString &filter, const QString &purpose)
{
    if (script())
        return script()->file;
    const QString path = QFileDialog::getOpenFileName(parent, title, settings::lastFolder(purpose), filter);
    if (path.isEmpty())
        return std::nullopt;
    settings::setLastFolder(purpose, QFileInfo(path).absolutePath());
    return path;
}

QStringList askOpenFiles(QWidget *parent, const QString &title, const QString &filter, const QString &purpose)
{
    if (script())
        return script()->files.isEmpty() && script()->file ? QStringList{*script()->file} : script()->files;
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, settings::lastFolder(purpose), filter);
    if (!paths.isEmpty())
        settings::setLastFolder(purpose, QFileInfo(paths.first()).absolutePath());
    return paths;
}

std::optional<QString> askSaveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                   const QString &filter, const QString &suffix, const QString &purpose)
{
    if (script())
        return script()->file;
    QFileDialog dialog(parent, title, settings::lastFolder(purpose), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    const QString path = dialog.selectedFiles().constFirst();
    settings::setLastFolder(purpose, QFileInfo(path).absolutePath());
    return path;
}

bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &yes)
{
    if (script())
        return script()->yes;
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(title);
    box.setInformativeText(text);
    auto *go = box.addButton(yes, QMessageBox::AcceptRole);
    theme::setButtonKind(go, theme::ButtonKind::Primary);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label, const QString &value,
                               const QString &yes)
{
    if (script())
        return script()->text;
    auto *line = new QLineEdit(value);
    line->selectAll();
    return ask<QLineEdit>(parent, title, label, value, yes, line, [](const QLineEdit *edit) { return edit->text(); });
}

std::optional<QString> askLongText(QWidget *parent, const QString &title, const QString &label, const QString &value,
                                   const QString &yes)
{
    if (script())
        return script()->text;
    auto *edit = new QPlainTextEdit(value);
    edit->setTabChangesFocus(true);
    return ask<QPlainTextEdit>(parent, title, label, value, yes, edit,
                               [](const QPlainTextEdit *written) { return written->toPlainText(); });
}

void tell(QWidget *parent, const QString &title, const QString &text)
{
    if (script())
        return;
    const auto &look = theme::current();
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    const int pad = look.space(theme::Space::Wide);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(look.space(theme::Space::Normal));
    const auto add = [column](const QString &words, theme::FontRole font, int width) {
        auto *label = new QLabel(words);
        label->setTextFormat(Qt::PlainText);
        label->setFont(theme::current().font(font));
        label->setWordWrap(true);
        label->setFixedWidth(width);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    };
    add(title, theme::FontRole::Subtitle, look.pixels(520));
    add(text, theme::FontRole::Body, look.pixels(520));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.exec();
}

} // namespace lodestar::ui::dialogs
