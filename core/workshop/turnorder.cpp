#include "core/workshop/turnorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

std::vector<Participant> turnOrder(std::vector<Participant> people)
{
    std::erase_if(people, [](const Participant &person) { return person.former || person.left.isValid(); });
    std::ranges::stable_sort(people, [](const Participant &one, const Participant &other) {
        const bool oneDecides = one.team == "leadership"_L1, otherDecides = other.team == "leadership"_L1;
        if (oneDecides != otherDecides)
            return otherDecides;
        return one.joined > other.joined; // where no time is known, as listed
    });
    return people;
}

} // namespace lodestar::workshop
