using System.Text.Json.Serialization;

namespace LiveSession.Contracts.Records;

/// <summary>
/// One keyed record of a view. The key is in the patch, the type in the record. A record holds only what its audience may
/// see: what is hidden is absent, not masked.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SessionRecord), "session")]
[JsonDerivedType(typeof(RoundRecord), "round")]
[JsonDerivedType(typeof(TallyRecord), "tally")]
[JsonDerivedType(typeof(QuestionRecord), "question")]
[JsonDerivedType(typeof(SimilarQuestionsRecord), "similarQuestions")]
[JsonDerivedType(typeof(CommitmentRecord), "commitment")]
[JsonDerivedType(typeof(NoteRecord), "note")]
[JsonDerivedType(typeof(TableSheetRecord), "tableSheet")]
[JsonDerivedType(typeof(HandOverRecord), "handOver")]
[JsonDerivedType(typeof(StoryRecord), "story")]
[JsonDerivedType(typeof(MyStoryRecord), "myStory")]
[JsonDerivedType(typeof(StoryTableRecord), "storyTable")]
[JsonDerivedType(typeof(TableRecord), "table")]
[JsonDerivedType(typeof(MeRecord), "me")]
[JsonDerivedType(typeof(SeatingRecord), "seating")]
[JsonDerivedType(typeof(SeatMapRecord), "seatMap")]
[JsonDerivedType(typeof(BallotRecord), "ballot")]
[JsonDerivedType(typeof(TableProgressRecord), "tableProgress")]
[JsonDerivedType(typeof(DeviceRecord), "device")]
[JsonDerivedType(typeof(ScreenRecord), "screen")]
[JsonDerivedType(typeof(AdoptionRecord), "adoption")]
[JsonDerivedType(typeof(TableAdoptionRecord), "tableAdoption")]
[JsonDerivedType(typeof(HelpRecord), "help")]
[JsonDerivedType(typeof(HelpIdeaRecord), "helpIdea")]
[JsonDerivedType(typeof(GivenIdeaRecord), "givenIdea")]
[JsonDerivedType(typeof(KeptIdeaRecord), "keptIdea")]
[JsonDerivedType(typeof(HelpProgressRecord), "helpProgress")]
[JsonDerivedType(typeof(IndividualCommitmentRecord), "individualCommitment")]
[JsonDerivedType(typeof(WitnessRequestRecord), "witnessRequest")]
[JsonDerivedType(typeof(ConsoleRecord), "console")]
[JsonDerivedType(typeof(AnnouncementRecord), "announcement")]
[JsonDerivedType(typeof(ParkedTopicRecord), "topic")]
[JsonDerivedType(typeof(PulseRecord), "pulse")]
[JsonDerivedType(typeof(PulseTextRecord), "pulseText")]
[JsonDerivedType(typeof(PulseAnswerRecord), "pulseAnswer")]
[JsonDerivedType(typeof(ReportRecord), "report")]
public abstract record LiveRecord;
