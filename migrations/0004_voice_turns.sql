CREATE TABLE `voice_turns` (
	`interview_id` text NOT NULL,
	`turn` text NOT NULL,
	`at` integer NOT NULL,
	`mode` text,
	`stt` text,
	`tts` text,
	`region` text,
	`transcript` real,
	`accepted` real,
	`words` real,
	`synthesis` real,
	`sent` real,
	`heard` real,
	`connection` text,
	PRIMARY KEY(`interview_id`, `turn`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `voice_turns_by_age` ON `voice_turns` (`at`);