using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Checks;

/// <summary>Which records, and which optional fields of them, each role may see: the contracts' sentences as a table.</summary>
internal static class Audiences
{
    /// <summary>What in this record is not for this role; null when all is.</summary>
    public static string? Fault(DeviceRole role, LiveRecord record) =>
        Sees(role, record) ? record switch
        {
            SessionRecord session => SessionField(role, session),
            RoundRecord { Seating: not null } or RoundRecord { SeatingDue: not null } when role is not DeviceRole.Console => "how the room is to be seated",
            SeatingRecord { Repeats: not null } when role is not DeviceRole.Console => "how many meet again",
            RoundRecord round => RoundField(role, round.Detail),
            QuestionRecord question => QuestionField(role, question),
            StoryRecord story => StoryField(role, story),
            _ => null,
        }
        : $"a record of type {record.GetType().Name}";

    private static bool Sees(DeviceRole role, LiveRecord record) => role is DeviceRole.Kiosk ? record is SessionRecord or AnnouncementRecord or KioskRecord : record switch
    {
        KioskRecord => false,
        SessionRecord or RoundRecord or TallyRecord or CommitmentRecord => true,
        QuestionRecord => role is DeviceRole.Screen or DeviceRole.Phone || Moderates(role),
        DraftRecord or ListQuestionRecord => role is DeviceRole.Tablet or DeviceRole.Phone,
        TableListRecord => role is not DeviceRole.Director,
        SupportRecord => role is DeviceRole.Phone,
        TableRecord => role is DeviceRole.Tablet or DeviceRole.Phone,
        TableAdoptionRecord => role is DeviceRole.Tablet or DeviceRole.Phone,
        AdoptionRecord or PulseAnswerRecord => role is DeviceRole.Phone,
        PulseRecord or PulseTextRecord => role is DeviceRole.Screen || Moderates(role),
        ReportRecord => role is DeviceRole.Screen or DeviceRole.Console or DeviceRole.Tablet,
        MeRecord or BallotRecord => role is DeviceRole.Phone,
        TableProgressRecord or SimilarQuestionsRecord => Moderates(role),
        DeviceRecord or SeatMapRecord or VotersRecord or ParkedTopicRecord => role is DeviceRole.Console,
        SeatingRecord => role is DeviceRole.Console or DeviceRole.Screen,
        HelpRecord or HelpIdeaRecord => role is DeviceRole.Tablet or DeviceRole.Phone,
        GivenIdeaRecord or KeptIdeaRecord or IndividualCommitmentRecord or WitnessRequestRecord => role is DeviceRole.Phone,
        HelpProgressRecord => role is DeviceRole.Console,
        NoteRecord => role is not DeviceRole.Director,
        TableSheetRecord sheet => role is not DeviceRole.Director && (role is not DeviceRole.Screen || sheet.Finding is null),
        HandOverRecord => role is DeviceRole.Tablet or DeviceRole.Phone,
        ScreenRecord => role is DeviceRole.Screen,
        StoryRecord => role is DeviceRole.Screen || Moderates(role),
        MyStoryRecord => role is DeviceRole.Phone,
        StoryTableRecord => role is DeviceRole.Tablet,
        _ => true,
    };

    private static string? SessionField(DeviceRole role, SessionRecord session)
    {
        if (session.Agenda is not null && role is not DeviceRole.Console)
        {
            return "the agenda";
        }

        if ((session.Present ?? session.Expected) is not null && role is not DeviceRole.Screen && !Moderates(role))
        {
            return "how many are present";
        }

        return session.Join is not null && role is not DeviceRole.Screen ? "the invitation to join" : null;
    }

    private static string? RoundField(DeviceRole role, RoundDetail detail) => detail switch
    {
        QuestionHarvestDetail { Asked: not null } when role is not (DeviceRole.Screen or DeviceRole.Tablet) && !Moderates(role) => "how many questions were asked",
        QuestionHarvestDetail { OnWall: not null } when role is not DeviceRole.Screen && !Moderates(role) => "how many questions are on the wall",
        SuccessStoriesDetail { Told: not null } when role is not DeviceRole.Screen && !Moderates(role) => "how many stories were told",
        SuccessStoriesDetail { Heard: not null } when !Moderates(role) => "how many people have heard a story",
        TableCommitmentsDetail { Sent: not null } or TableCommitmentsDetail { TablesSent: not null }
            when role is not (DeviceRole.Screen or DeviceRole.Director or DeviceRole.Console) => "how many commitments were sent",
        PeerHelpDetail { Ideas: not null } when role is not (DeviceRole.Screen or DeviceRole.Console) => "how many ideas there are",
        IndividualCommitmentsDetail { Committed: not null } when role is not (DeviceRole.Screen or DeviceRole.Console) => "how many have written",
        ChoiceDetail { Unopened: not null } or ChoiceDetail { Final: not null } when role is not DeviceRole.Console => "what became of the sealed ballots",
        AdoptionDetail { Adopted: not null } when role is not (DeviceRole.Screen or DeviceRole.Console) => "how many have committed",
        _ => null,
    };

    private static string? StoryField(DeviceRole role, StoryRecord story)
    {
        if (role is not DeviceRole.Screen)
        {
            return null;
        }

        return story.HeardAt is null || story.Hidden is not null ? "a story that has not travelled, or is hidden"
            : (story.Author ?? story.Line ?? story.Reason) is not null || (story.Table ?? story.Number) is not null ? "more of a story than its title"
            : null;
    }

    private static string? QuestionField(DeviceRole role, QuestionRecord question)
    {
        if (question.Table is not null && !Moderates(role))
        {
            return "the table of a question";
        }

        if ((question.MergedInto is not null || question.Authors is not null) && !Moderates(role))
        {
            return "who stands behind a question";
        }

        if ((question.Supports ?? (object?)question.AuthorNames) is not null && role is not DeviceRole.Screen && !Moderates(role))
        {
            return "who supports a question, or asked it";
        }

        if (question.Drafts is not null && !Moderates(role))
        {
            return "what a table's people wrote";
        }

        if (question.WallNumber is not null && role is not DeviceRole.Phone)
        {
            return "what the asker is told of a question";
        }

        return role is DeviceRole.Screen && (question.Status ?? (object?)question.Reason ?? question.Original) is not null ? "the status of a question" : null;
    }

    private static bool Moderates(DeviceRole role) => role is DeviceRole.Console or DeviceRole.Moderator;
}
