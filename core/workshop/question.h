#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lodestar::workshop {

/// One question of the guided brainstorm, in the language in use. The 25 are data in resources/questions.
struct Question {
    QString id; ///< "q1" … "q25"; "w1" … "w4" for the warm-up; a UUID for the team's own
    int number = 0; ///< 1..25; 0 for warm-up and own questions
    QString group; ///< group id: warmup, service, sales, customers, profitability, growth, own; or the team's own words
    QString text;
    QString why; ///< why it matters, one sentence
    QStringList followUps;
    QStringList roles; ///< role keys whose attributes can answer beside the team
    bool own = false; ///< the team's own
    bool hidden = false; ///< put away by the team
    bool reworded = false; ///< a shipped one in the team's words; `shippedText` has the original
    QString shippedText = {};
};

struct QuestionGroup {
    QString id;
    QString name; ///< translated
};

/// The shipped questions in the order of their numbers, warm-up first; `language` as "en", "fa", "zh_CN". A language
/// that is not there, or a question that it has not translated, comes in English.
Result<std::vector<Question>> shippedQuestions(const QString &language);
/// The same from a folder with structure.json (order, numbers, groups, roles) and questions.LANGUAGE.json (texts by
/// id).
Result<std::vector<Question>> readQuestions(const QString &folder, const QString &language);
std::vector<QuestionGroup> questionGroups(); ///< in the order of the method
QString questionGroupName(const QString &id); ///< translated; the team's own words come back as they are

} // namespace lodestar::workshop
