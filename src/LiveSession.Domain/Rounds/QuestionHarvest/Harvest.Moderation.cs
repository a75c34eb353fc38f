namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <content>What a moderator may do. A merged question has no fate of its own: it is unmerged first.</content>
public sealed partial record Harvest
{
    private Decision Approve(ApproveQuestions approve)
    {
        var ids = approve.QuestionIds;
        if (ids.Any(id => !Questions.ContainsKey(id)))
        {
            return new Refusal(RoundRefusals.QuestionUnknown);
        }

        Question[] waiting = [.. ids.Distinct(StringComparer.Ordinal).Select(id => Questions[id]).Where(question => question is { MergedInto: null, Standing: not Standing.Approved })];
        Question[] fresh = [.. waiting.Where(question => !DecidedSince(approve.Seen, question))];

        // "Approve the 20 shown" must not fail because a colleague has just merged or rejected one of them.
        return fresh.Length == 0 && waiting.Length > 0
            ? new Refusal(RoundRefusals.DecidedMeanwhile)
            : Decision.Accept([.. fresh.Select(question => new QuestionApproved(question.Id))]);
    }

    private Decision Reject(RejectQuestion reject) => Moderate(reject.QuestionId, question => question.Standing switch
    {
        var standing when standing == new Standing.Rejected(reject.Reason) => Decision.AlreadySo,
        _ when DecidedSince(reject.Seen, question) => new Refusal(RoundRefusals.DecidedMeanwhile),
        _ => new QuestionRejected(question.Id, reject.Reason),
    });

    private Decision Edit(EditQuestion edit) => Moderate(edit.QuestionId, question =>
    {
        if (Same(question.Text, edit.Text))
        {
            return Decision.AlreadySo;
        }

        return edit.Seen is { } seen && !Same(seen, question.Text)
            ? Refusal.With(RoundRefusals.QuestionEditedMeanwhile, "text", question.Text)
            : new QuestionEdited(question.Id, edit.Text);
    });

    // Two moderators read the same card: the second one's decision was about a card that is not there any more.
    private bool DecidedSince(Standing? seen, Question question) => seen is not null && seen.GetType() != StandingOf(question).GetType();

    private Decision Pin(PinQuestion pin) => Moderate(pin.QuestionId, question =>
    {
        if (question.Pinned == pin.Pinned)
        {
            return Decision.AlreadySo;
        }

        return pin.Pinned ? new QuestionPinned(question.Id) : new QuestionUnpinned(question.Id);
    });

    private Decision Highlight(string? id)
    {
        if (id is null)
        {
            return Highlighted is null ? Decision.AlreadySo : new QuestionHighlighted(QuestionId: null);
        }

        return Moderate(id, question =>
        {
            if (!IsOnWall(question))
            {
                return new Refusal(RoundRefusals.QuestionNotOnWall);
            }

            return Same(ShownBig?.Id, id) ? Decision.AlreadySo : new QuestionHighlighted(id);
        });
    }

    private Decision Merge(MergeQuestions merge)
    {
        if (merge.QuestionIds.Append(merge.SurvivorId).Any(id => !Questions.ContainsKey(id)))
        {
            return new Refusal(RoundRefusals.QuestionUnknown);
        }

        var survivor = SurvivorOf(merge.SurvivorId);
        if (survivor.Standing is Standing.Rejected)
        {
            return new Refusal(RoundRefusals.SurvivorRejected);
        }

        var others = merge.QuestionIds.Select(id => SurvivorOf(id).Id).Distinct(StringComparer.Ordinal).Where(id => !Same(id, survivor.Id)).ToArray();
        return others.Length == 0 ? Decision.AlreadySo : new QuestionsMerged(survivor.Id, others);
    }

    private Decision Unmerge(string id)
    {
        if (!Questions.TryGetValue(id, out var question))
        {
            return new Refusal(RoundRefusals.QuestionUnknown);
        }

        return question.MergedInto is { } survivor ? new QuestionUnmerged(id, survivor) : Decision.AlreadySo;
    }

    private Decision Dismiss(IReadOnlyList<string> ids)
    {
        if (ids.Any(id => !Questions.ContainsKey(id)))
        {
            return new Refusal(RoundRefusals.QuestionUnknown);
        }

        string[] different = [.. ids.Distinct(StringComparer.Ordinal)];
        return QuestionPair.Among(different).All(Dismissed.Contains) ? Decision.AlreadySo : new SuggestionDismissed(different);
    }

    private Decision Moderate(string id, Func<Question, Decision> decide)
    {
        if (!Questions.TryGetValue(id, out var question))
        {
            return new Refusal(RoundRefusals.QuestionUnknown);
        }

        return question.MergedInto is null ? decide(question) : new Refusal(RoundRefusals.QuestionMerged);
    }
}
